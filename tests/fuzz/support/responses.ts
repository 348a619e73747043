import { pathOf } from '../../../machines/path.ts';
import { voiceOf } from '../../../machines/voice.ts';
import { formInForce } from '../../../src/fhir/form-in-force.ts';
import { responseOf } from '../../../src/fhir/response.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { journeyContents } from '../../src/sealing/contents.ts';
import type { Random } from './random.ts';

/** JSON that may be changed anywhere. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** The response of somebody in tests/journeys, as the product writes it, finished or broken off. */
export function anyResponse(random: Random): JsonObject {
  const [, { answers, length }] = random.oneOf(journeyContents);
  const entries = Object.entries(answers);
  const isBroken = random.under(4) === 0;
  const kept = isBroken ? entries.slice(0, random.between(1, entries.length)) : entries;
  const path = pathOf(Object.fromEntries(kept), length);
  const form = formInForce({ length, voice: voiceOf(path.answers) }, 'en-GB', walkWords);
  return JSON.parse(JSON.stringify(responseOf(form, { path, authored: new Date('2026-12-31T23:59:59Z') })));
}

/** Every value inside, with what holds it and under which key. */
export function nodesOf(
  json: Json,
): readonly { readonly holder: JsonObject | Json[]; readonly key: string }[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => [{ holder: json, key }, ...nodesOf(value)]);
}

/** Every list of items, the groups' and the root's. */
export function itemLists(json: Json): readonly Json[][] {
  return nodesOf(json).flatMap(({ holder, key }) => {
    const value = Reflect.get(holder, key) as Json;
    return key === 'item' && Array.isArray(value) ? [value] : [];
  });
}

export function codingsOf(json: Json): readonly JsonObject[] {
  return nodesOf(json).flatMap(({ holder, key }) => {
    const value = Reflect.get(holder, key) as Json;
    return key === 'valueCoding' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [value]
      : [];
  });
}
