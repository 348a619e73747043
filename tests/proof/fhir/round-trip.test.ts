import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { voiceOf } from '../../../machines/voice.ts';
import { pages } from '../../../questions/questionnaire.ts';
import { formInForce } from '../../../src/fhir/form-in-force.ts';
import { readAnswers } from '../../../src/fhir/read-answers.ts';
import { readResponse } from '../../../src/fhir/read-response.ts';
import { responseOf } from '../../../src/fhir/response.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { prove } from '../support/prove.ts';
import { forEachWay } from '../walk/each-way.ts';

prove(
  'a FHIR response reads as it was answered',
  'Whatever a person answers, the file for a record system holds those answers and no others, and reading the file gives them back.',
  (cases) => {
    const authored = new Date('2026-12-31T23:59:59Z');
    forEachWay(({ situation: { length }, entered }) => {
      const path = pathOf(entered, length);
      const form = formInForce({ length, voice: voiceOf(path.answers) }, 'en-GB', walkWords);
      const text = JSON.stringify(responseOf(form, { path, authored }));
      const response = readResponse(text);
      if (response.kind !== 'response') expect.fail(`It was refused: ${text}`);
      const read = readAnswers(response, pages);
      const isSame =
        isDeepStrictEqual(read.path.answers, path.answers) && read.path.standsAt === path.standsAt;
      if (!isSame || read.misfits.length > 0) expect.fail(`${text} was read as ${JSON.stringify(read)}`);
      cases.held();
    });
  },
);
