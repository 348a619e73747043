import type { DoctorFileWords } from '../../doctor-file-words.ts';

export const file: DoctorFileWords = {
  brought: {
    file: (version) => `A file from a form filler, not locked. It names version ${version} of the questions.`,
    fileWithoutVersion: 'A file from a form filler, not locked. It names no version of the questions.',
  },
  pasted: 'The pasted text',
  refused: {
    notJson: (what) => `${what} begins like a FHIR file and is not whole. Get the file again`,
    tooDeep: (what) => `${what} is nested deeper than any answers. It was not read`,
    noResponse: (what) => `${what} holds no FHIR response. Choose the file with the answers`,
    malformed: (what, at) => `${what} is not as FHIR R4 has it. It fails at ${at}`,
    otherQuestionnaire: (what, at) =>
      `${what} does not answer the questions of Beforehand. What it answers is named at ${at}`,
    takenBack: (what, at) => `${what} is marked as entered by mistake, at ${at}. Ask for the right file`,
  },
  opening: {
    title: '2. Open',
    lead: ['What came is not locked, so it needs no key.'],
    open: 'Open the answers',
    openWithoutKey: 'Open only what is not locked',
    leftLocked: 'Sealed answers that you brought are not open yet. To open them too, use a key.',
    openLocked: 'Go back and use a key',
  },
  sameReference:
    'Other answers with the same reference are open here, and one of them came in a file that was not locked. Check whose each of them is.',
  provenance: {
    notLocked: 'From a file that was not locked.',
    nobodyVouches:
      'Anybody can write or change such a file, so check with the patient that these are their answers.',
    form: {
      self: 'Its form is for the patient to fill in, before any check by a doctor or nurse.',
      child: 'Its form is for a parent to fill in about their child, before any check by a doctor or nurse.',
      other: 'Its form is for a carer to fill in about a person, before any check by a doctor or nurse.',
    },
    status: {
      completed: 'The file says that the answers are finished.',
      amended: 'The file says that the answers were finished, and changed after that.',
      'in-progress': 'The file says that the answers are not finished.',
      stopped: 'The file says that the answers were broken off.',
    },
    authored: (moment) => `The file says that they were written ${moment}.`,
    notAuthored: 'The file does not say at what time they were written.',
    version: (version, language) =>
      `The file names version ${version} of the questions, and ${language} as their language.`,
    noLanguage: (version) => `The file names version ${version} of the questions, and no language.`,
    noVersion: (version) =>
      `The file names no version of the questions. It is read here by version ${version}.`,
    others: (count, written) =>
      count === 1
        ? 'The file holds 1 more set of answers, which is not shown: check whose these are.'
        : `The file holds ${written} more sets of answers, which are not shown: check whose these are.`,
    endedAt: (notice) => `The answers lead to this page, and to no more questions: "${notice}".`,
    advice: {
      title: 'Advice that belongs to what is ticked',
      none: 'No advice belongs to what is ticked.',
      belongsTo: (advice, label, answer) =>
        `${advice}. For 1 tick: ${label}, "${answer}". Nothing here tells whether it was shown.`,
    },
    unanswered: (labels) => `Asked, with no answer in this summary: ${labels}.`,
    notYet: (labels) => `Not answered yet: ${labels}.`,
    leftEmpty: (labels) => `Optional, with no answer in the file: ${labels}.`,
    notLedTo: (labels) => `Not asked after these answers: ${labels}.`,
    notLedToYet: (labels) => `Not asked after the answers so far: ${labels}.`,
  },
  misfits: {
    title: 'What did not fit',
    count: (count, written) =>
      count === 1
        ? '1 thing did not fit the questions: see the end of this summary.'
        : `${written} things did not fit the questions: see the end of this summary.`,
    why: {
      unknownItem: 'These questions do not ask this.',
      unknownAnswer: 'The question has no such answer.',
      wrongKind: 'The question takes another kind of answer.',
      severalAnswers: 'The question takes 1 answer, and the file gives more.',
      mixed: 'One of these answers goes with no other, and others are ticked too.',
      tooLong: 'The text is longer than the question takes.',
      otherPerson: 'The form of this file is for somebody else to fill in.',
      notAsked: 'The other answers do not lead to this question.',
      notOffered: 'The other answers do not lead to this choice, or not to all of it.',
      missing: 'The answers are said to be finished, and this one is not among them.',
    },
    item: (asked) => `Question "${asked}"`,
    nothingSaid: 'nothing that can be read',
    place: (at) => `In the file at ${at}`,
    cut: (text) => `${text} [cut here]`,
    more: (count, written) =>
      count === 1
        ? '1 more thing did not fit. It stands only in the file.'
        : `${written} more things did not fit. They stand only in the file.`,
  },
  record: {
    title: 'For a record system',
    lead: ['Both files follow FHIR R4. They are not locked: keep them as you keep the record.'],
    misfits: 'What did not fit is not among their answers. The bundle names it in the text of this summary.',
    response: {
      action: 'Download for a record system (FHIR response)',
      hint: 'The answers alone, each with its code.',
    },
    bundle: {
      action: 'Download with this summary (FHIR bundle)',
      hint: 'The same answers, this summary as text, and codes for the parts of the body.',
    },
    fails: 'The file could not be made. Check the network, and download it again.',
    responseName: (reference) =>
      reference === '' ? 'history-response.json' : `history-${reference}-response.json`,
    bundleName: (reference) =>
      reference === '' ? 'history-bundle.json' : `history-${reference}-bundle.json`,
  },
};
