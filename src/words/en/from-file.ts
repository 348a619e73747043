import type { FromFileWords } from '../from-file-words.ts';

export const fromFileWords: FromFileWords = {
  fromFile: {
    title: 'Answers from a file',
    lead: [
      'If you have saved your answers in a file, you can carry on from it here.',
      'Your browser reads the file on this device. Nothing is sent.',
    ],
    file: {
      label: 'Choose the file',
      hint: 'You saved it before, or a clinic gave it to you.',
    },
    paste: {
      label: 'Or paste the text of the file',
      action: 'Read the text',
    },
    refused: {
      empty: 'Choose a file, or paste the text of one',
      tooLarge: 'That file is too large to be a file of answers. Choose another file',
      unreadable: 'The browser could not read that file. Choose it again, or choose another',
      notJson: 'That is not a file of answers, or part of it is missing. Choose another file',
      tooDeep: 'That is not a file of answers. Choose another file',
      noResponse: 'There are no answers in that file. Choose another file',
      malformed: 'Part of that file is wrong, so we cannot read it. Save it again, or choose another file',
      otherQuestionnaire: 'The answers in that file are to other questions than ours. Choose another file',
      takenBack: 'The file says that its answers are a mistake, so we do not use them. Choose another file',
    },
    technical: 'Where in the file',
    placeInFile: (path) => `Place: ${path}`,
    found: {
      title: 'What is in the file',
      count: (count, written) =>
        count === 1
          ? '1 answer in the file fits our questions.'
          : `${written} answers in the file fit our questions.`,
      none: 'No answer in the file fits our questions.',
      dated: (date) => `The file is from ${date}.`,
      whose: 'Check that this is your file, or that of the person you answer for.',
      otherReference: (inFile, held) =>
        `The file has the reference "${inFile}", and the clinic gave you "${held}". It may be the file of somebody else.`,
      otherVersion: (version) =>
        `The file answers version ${version} of our questions. We read it by the questions of today.`,
      noVersion:
        'The file does not say which version of our questions it answers. We read it by the questions of today.',
      others:
        'The file holds more than 1 set of answers. We read only the first, and the others may be about somebody else.',
      misfits: {
        title: 'What did not fit',
        lead: 'We could not use these parts of the file. The rest can be used.',
        alone: 'We could not use these parts of the file.',
        unknown: (name) => `A question called "${name}"`,
        said: (said) => `The file says: "${said}".`,
        why: {
          unknownItem: 'We do not ask this question.',
          unknownAnswer: 'It is not one of the answers to this question.',
          wrongKind: 'It is another kind of answer than this question takes.',
          severalAnswers: 'There is more than 1 answer, and this question takes 1.',
          mixed: 'One of these answers stands alone, and another is selected with it.',
          tooLong: 'It is longer than this question takes.',
          otherPerson: 'It is about somebody else than the rest of the file.',
          notAsked: 'We do not ask this after the other answers in the file.',
          notOffered: 'Part of it cannot be selected after the other answers in the file.',
        },
        more: (count, written) =>
          count === 1 ? '1 more part did not fit.' : `${written} more parts did not fit.`,
      },
      missing: {
        title: 'What the file does not answer',
        lead: 'The file says that it is finished, and these answers are not in it. You will be asked about:',
      },
      next: {
        title: 'What happens next',
        body: [
          'First you read when to call 999. Then you see each question with the answer from the file, and you can change it.',
          'Nothing has been sent.',
        ],
      },
      here: {
        title: 'There are already answers in this browser',
        body: [
          'If you use the file, the answers that are here now are deleted. You cannot undo this.',
          'If somebody else uses this device, check first whose answers are here.',
        ],
      },
      use: 'Go on with these answers',
      keep: 'Keep the answers that are here',
      replace: 'Delete them and use the file',
      another: 'Choose another file',
    },
  },
};
