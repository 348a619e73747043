import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import { voiceOf } from '../../../machines/voice.ts';
import { adviceList, pages } from '../../../questions/questionnaire.ts';
import { formId, forms } from '../../../src/fhir/canonical.ts';
import { formInForce } from '../../../src/fhir/form-in-force.ts';
import { questionnaireOf } from '../../../src/fhir/questionnaire.ts';
import { responseOf } from '../../../src/fhir/response.ts';
import { fhir } from '../../../src/words/en/fhir.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { prove } from '../support/prove.ts';
import { forEachWay } from '../walk/each-way.ts';
import { shownBy } from './form-reader.ts';

const published = new Map(
  forms.map((form) => [formId(form), questionnaireOf(form, { words, walkWords, fhir })]),
);

const pageIds = new Set<string>(pages.map(({ id }) => id));

prove(
  'the FHIR form asks what the site asks',
  'Whatever a person answers, the form for other systems has the same questions, options and advice open for them as the site.',
  (cases) => {
    const authored = new Date('2026-12-31T23:59:59Z');
    forEachWay(({ situation: { length }, entered }) => {
      const path = pathOf(entered, length);
      const form = { length, voice: voiceOf(path.answers) };
      const questionnaire = published.get(formId(form));
      if (questionnaire === undefined) throw new Error(`There is no form ${formId(form)}.`);
      const shown = shownBy(
        questionnaire,
        responseOf(formInForce(form, 'en-GB', walkWords), { path, authored }),
      );
      expectSame(
        shown.enabled.filter((id) => pageIds.has(id)),
        path.steps.map(({ id }) => id),
        path.answers,
      );
      for (const { id, offered } of path.steps) {
        if (id === 'who') continue;
        expectSame(
          shown.offered[id],
          offered.map((option) => `${id}.${option}`),
          path.answers,
        );
      }
      const advice = adviceList.map(({ id }) => id).filter((id) => shown.enabled.includes(`advice.${id}`));
      expectSame(
        advice,
        adviceOf(path).map(({ id }) => id),
        path.answers,
      );
      cases.held();
    });
  },
);

/** `expect` takes longer than all else here, so it is only asked where something is wrong. */
function expectSame(found: unknown, wanted: unknown, answers: object): void {
  if (!isDeepStrictEqual(found, wanted)) {
    expect(found, `After ${JSON.stringify(answers)}`).toEqual(wanted);
  }
}
