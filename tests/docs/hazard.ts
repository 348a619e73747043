import { readFileSync } from 'node:fs';
import * as z from 'zod';

const severity = z.enum(['minor', 'significant', 'considerable', 'major', 'catastrophic']);
const likelihood = z.enum(['very low', 'low', 'medium', 'high', 'very high']);
const sentence = z.string().min(3);
const rating = z.strictObject({ severity, likelihood });

const evidence = z.union([
  z.strictObject({ property: z.string() }),
  z.strictObject({ test: z.string(), name: z.string() }),
]);

/** What is built or tested has evidence that ran; what people do waits for them. */
const control = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['design', 'test']), what: sentence, evidence: z.array(evidence).min(1) }),
  z.strictObject({
    kind: z.enum(['training', 'process']),
    what: sentence,
    evidence: z.array(evidence),
    waitsFor: z.string(),
  }),
]);

/** One hazard, with the fields of the open DCB0129 templates (clinical brief 4.4). Nothing is closed unsigned. */
const hazard = z.strictObject({
  id: z.string().regex(/^H\d\d$/),
  name: z.string(),
  description: sentence,
  causes: z.array(sentence).min(1),
  effect: sentence,
  hazard: sentence,
  harm: z.string(),
  existingControls: z.array(sentence),
  owner: z.string(),
  initial: rating,
  newControls: z.array(control).min(1),
  residual: rating,
  status: z.enum(['open', 'transferred']),
});

const matrix = z.strictObject({
  source: z.string(),
  severities: z.array(severity),
  likelihoods: z.array(likelihood),
  risk: z.record(likelihood, z.array(z.int().min(1).max(5)).length(5)),
  acceptance: z.record(z.string(), z.string()),
});

export type Hazard = z.infer<typeof hazard>;
export type Control = z.infer<typeof control>;
export type Evidence = z.infer<typeof evidence>;
export type Rating = z.infer<typeof rating>;

export const hazards: readonly Hazard[] = z.array(hazard).parse(json('docs/safety/hazards.json'));
export const riskMatrix = matrix.parse(json('docs/safety/risk-matrix.json'));

/** From 1, acceptable, to 5, unacceptable. */
export function riskOf({ severity, likelihood }: Rating): number {
  return riskMatrix.risk[likelihood][riskMatrix.severities.indexOf(severity)] ?? Number.NaN;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
