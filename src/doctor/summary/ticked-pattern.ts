import * as z from 'zod/mini';
import type { Given } from '../../../machines/condition.ts';
import { type PatternReading, patternOf } from '../../../machines/pattern.ts';
import { tickedParts } from '../../../machines/reading.ts';
import { armSide } from '../../../questions/movements/arm-side.ts';
import { legSide } from '../../../questions/movements/leg-side.ts';
import { parts } from '../../../questions/movements/parts.ts';
import type { Edition } from '../edition/edition-schema.ts';

/**
 * The pattern of parts by the rules in force. `null` for an edition that offered a part or a side which they do not know:
 * where parts were divided otherwise, the other ticks mean something else as well.
 */
export function tickedPattern({ pages }: Edition, answers: Given): PatternReading | null {
  const offered = pages.flatMap((page) => ('options' in page ? [page] : []));
  const isKnown = offered.every(({ id, options }) => {
    const known = knownOptions.get(id);
    return known === undefined || options.every((option) => known.has(option));
  });
  const ticks = ticksSchema.safeParse(answers);
  return isKnown && ticks.success ? patternOf(tickedParts(ticks.data)) : null;
}

const knownOptions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [parts, armSide, legSide].map(({ id, options }) => [id, new Set<string>(options)]),
);

const ticksSchema = z.object({
  parts: z.array(z.enum(parts.options)),
  armSide: z.exactOptional(z.enum(armSide.options)),
  legSide: z.exactOptional(z.enum(legSide.options)),
});
