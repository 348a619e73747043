import type { Page } from 'playwright-core';
import { formUrl } from '../../../src/fhir/canonical.ts';
import type { Class } from './classes.ts';
import { type Difference, inItems, inResponse } from './differences.ts';
import { expectedOf, questionnaireFor } from './expected.ts';
import { fillEach } from './filler.ts';

/** One set of answers, or one person who filled in a form, with all that a filler did otherwise. */
export interface Case {
  readonly name: string;
  readonly differences: readonly Difference[];
}

/** Loads the answers of every class into a form of its own, and looks at the screen and at the response. */
export async function compare(page: Page, classes: readonly Class[]): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const batch of batches(classes)) {
    const [{ form }] = batch;
    const expected = batch.map(expectedOf);
    const responses = expected.map(({ response }) => response);
    const filled = await fillEach(page, questionnaireFor(form), responses);
    for (const [place, ours] of expected.entries()) {
      const theirs = filled[place];
      if (theirs === undefined) throw new Error('A class was not filled in.');
      const differences = [...inItems(ours, theirs), ...inResponse(ours, theirs.response)];
      cases.push({ name: JSON.stringify(batch[place]), differences });
    }
  }
  return cases;
}

const batchSize = 50;

/** Of one form each. */
function batches(classes: readonly Class[]): readonly (readonly [Class, ...Class[]])[] {
  const all: [Class, ...Class[]][] = [];
  for (const one of classes) {
    const last = all.at(-1);
    if (last && last.length < batchSize && formUrl(last[0].form) === formUrl(one.form)) last.push(one);
    else all.push([one]);
  }
  return all;
}
