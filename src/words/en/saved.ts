import type { AnswersFileWords, DeletedWords, EndedWords, KeepWords, SavedProblemWords } from '../words.ts';

export const keep: KeepWords = {
  title: 'Keep your answers on this device',
  body: [
    'Your answers stay in this tab until you close it. If you want to stop now and come back later, you can keep them on this device.',
    'They are kept for 30 days after your last answer, and are then no longer used. Nobody at the clinic can see what is kept here.',
  ],
  shared: [
    'Do not keep them on a device that other people use, such as one at a library or at work. Anybody who uses this device could read your answers.',
  ],
  keep: 'Keep my answers on this device',
  kept: (until) => `Your answers are kept on this device until ${until}.`,
  stop: 'Undo: stop keeping my answers on this device',
  stopped: 'Your answers are no longer kept on this device. They stay in this tab until you close it.',
  failed:
    'This browser did not let us keep your answers. They stay in this tab until you close it. You can print them from the summary.',
  goBack: 'Go back to where I was',
};

export const answersFile: AnswersFileWords = {
  title: 'Save your answers in a file',
  body: [
    'You can carry on later, or on another device: open [answers from a file](/from-a-file) there and choose the file. You can also give it to a clinic whose computer can read it. This kind of file is called FHIR.',
    'The file is not locked. Anybody who has it can read your answers. If a clinic invited you and gave you a reference, the file holds that too.',
    'Saving the file sends nothing. It stays on this device until you pass it on.',
  ],
  action: 'Save the file',
  saved: 'Your browser was asked to save the file. Nothing has been sent.',
  failed:
    'This page could not make the file. Check that this device is online, and try again. Your answers are still here.',
  fileName: 'beforehand-answers.json',
};

export const deleted: DeletedWords = {
  title: 'Your answers are deleted',
  body: [
    'Your answers are no longer saved on this device.',
    'If this was a mistake, you can undo it now. If other people use this device, close this tab when you have finished.',
  ],
  undo: 'Undo: bring my answers back',
  startAgain: 'Start again with no answers',
};

export const ended: EndedWords = {
  anotherAnswers: 'A parent or another adult will answer',
  call: (clinic) => `Call ${clinic.telephone}`,
};

export const savedProblem: SavedProblemWords = {
  title: 'We cannot use your saved answers',
  reasons: {
    unreadable: [
      'There are saved answers in this browser, but they are damaged and cannot be read. We have not used any part of them.',
      'You can start again. This deletes the damaged answers.',
    ],
    newer: [
      'The saved answers in this browser were made by a newer version of this site. This page cannot read them safely.',
      'Close this tab and open the site again to get the newer version. If that does not help, you can start again. This deletes the saved answers.',
    ],
    expired: [
      'You asked to keep your answers on this device for 30 days. That time has passed, and they have been deleted.',
      'You can start again.',
    ],
  },
  fromFile: ['If you have saved your answers in a file, you can [use the file](/from-a-file).'],
  startAgain: 'Start again',
};
