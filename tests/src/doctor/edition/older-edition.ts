import type { Edition } from '../../../../src/doctor/edition/edition-schema.ts';

/**
 * A made-up edition from before the first: `shakes` was asked and is not any more, `since` stood in the place of `onsetAge`,
 * parts were named otherwise, and the advice came from another question.
 */
export const olderEdition: Edition = {
  version: '0',
  voices: { me: 'self', relative: 'other' },
  sections: [{ id: 'all', pages: ['who', 'shakes', 'whenShaking', 'parts', 'since', 'matters', 'goodbye'] }],
  pages: [
    { kind: 'chooseOne', id: 'who', walks: ['short', 'full'], options: ['me', 'relative'], optional: false },
    {
      kind: 'chooseOne',
      id: 'shakes',
      walks: ['short', 'full'],
      options: ['often', 'never', 'notSure'],
      optional: false,
    },
    {
      kind: 'chooseMany',
      id: 'whenShaking',
      walks: ['short', 'full'],
      when: { all: [{ question: 'shakes', operator: '=', answer: 'often' }] },
      options: ['atRest', 'holding', 'none'],
      optionWhen: { holding: { any: [{ question: 'who', operator: '=', answer: 'me' }] } },
      optional: false,
      exclusive: ['none'],
    },
    {
      kind: 'chooseMany',
      id: 'parts',
      walks: ['short', 'full'],
      options: ['head', 'arm', 'notSure'],
      optional: false,
      exclusive: ['notSure'],
    },
    {
      kind: 'chooseOne',
      id: 'since',
      walks: ['full'],
      options: ['childhood', 'later', 'notSure'],
      optional: false,
    },
    { kind: 'shortText', id: 'matters', walks: ['full'], optional: true },
    {
      kind: 'notice',
      id: 'goodbye',
      walks: ['full'],
      when: { all: [{ question: 'shakes', operator: '=', answer: 'never' }] },
      ends: true,
    },
  ],
  advice: [{ id: 'resting', because: [{ question: 'whenShaking', operator: '=', answer: 'atRest' }] }],
  words: {
    en: {
      sections: { all: 'Everything' },
      questions: {
        who: { label: 'Who', question: 'Who is it?', options: { me: 'I', relative: 'A relative' } },
        shakes: {
          label: 'Shaking',
          question: { self: 'Do you shake?', child: 'Does the child shake?', other: 'Do they shake?' },
          options: { often: 'Often', never: 'Never', notSure: 'I cannot say' },
        },
        whenShaking: {
          label: 'When it shakes',
          question: 'When?',
          options: { atRest: 'At rest', holding: 'Holding a cup', none: 'Neither' },
        },
        parts: {
          label: 'Parts',
          question: 'Where?',
          options: { head: 'The head', arm: 'An arm', notSure: 'I cannot say' },
        },
        since: {
          label: 'Since when',
          question: 'Since when?',
          options: {
            childhood: { self: 'Since I was small', child: 'From the start', other: 'Since they were small' },
            later: 'Later',
            notSure: 'I cannot say',
          },
        },
        matters: { label: 'Hopes', question: 'What do you hope for?' },
      },
      notices: { goodbye: 'Goodbye' },
      advice: { resting: 'Have a rest' },
    },
  },
};

/** A finished full walk of it. */
export const olderAnswers = {
  who: 'relative',
  shakes: 'often',
  whenShaking: ['atRest'],
  parts: ['head', 'arm'],
  since: 'childhood',
  matters: 'To write again',
};
