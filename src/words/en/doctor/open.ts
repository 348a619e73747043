import type { DoctorOpenWords } from '../../doctor-open-words.ts';

export const open: DoctorOpenWords = {
  cannotOpenHere: [
    'This browser cannot open sealed answers. Use Chrome or Edge 133, Firefox 130 or Safari 17, or a newer one, at an address that begins with https.',
  ],
  bring: {
    title: '1. Bring the answers',
    lead: ['Bring as many as you like. Nothing is opened yet, and nothing leaves this browser.'],
    paste: {
      label: 'Paste a link, or the message that it came in',
      hint: 'The link holds the sealed answers after its # sign. The text of a FHIR response can be pasted too.',
      action: 'Add what I pasted',
    },
    files: {
      label: 'Choose files',
      hint: 'Files that end in .beforehand, a text with the link in it, a picture of the code, or a FHIR response. You can also drop them here.',
    },
    camera: {
      title: 'Scan a code',
      body: 'Hold the code of the patient in front of the camera. The picture stays in this browser.',
      start: 'Start the camera',
      stop: 'Stop the camera',
      picture: 'What the camera sees',
      starting: 'The browser asks whether this page can use the camera.',
      looking: 'The camera is on and looks for a code.',
      stopped: 'The camera is off.',
      otherCode: 'That code does not hold answers. The camera is still on.',
      absent: 'This device has no camera that the page can use. Choose a picture of the code instead.',
      refused:
        'The browser did not let this page use the camera. Allow it in the settings of the browser, or choose a picture of the code instead.',
    },
    added: (count, written) =>
      count === 1 ? '1 set of answers was added.' : `${written} sets of answers were added.`,
    alreadyHere: 'Those answers are here already.',
    faults: {
      empty: 'Paste a link or a message first',
      notInText: 'No sealed answers are in the pasted text. Copy the whole link, with everything after the #',
      notInAddress:
        'The link that opened this page does not hold whole answers. It may have been cut: paste the whole message below',
      tooLong: 'The pasted text is too long to hold answers',
      newer:
        'The answers were sealed by a newer version of Beforehand. Ask who runs this site to bring it up to date',
    },
    fileFaults: {
      tooLarge: (file) => `${file} is too large to hold answers`,
      unreadable: (file) => `The browser cannot read ${file}`,
      notInFile: (file) => `No answers are in ${file}`,
      notInPicture: (file) =>
        `No code was found in ${file}. Take the picture straight on, with the whole code and its white edge in it`,
      newer: (file) =>
        `${file} was sealed by a newer version of Beforehand. Ask who runs this site to bring it up to date`,
    },
  },
  brought: {
    title: 'Ready to open',
    nothing: 'No answers are here yet.',
    header: (recipient, version) => `For ${recipient}, version ${version} of the questions.`,
    reference: (reference) => `Reference: ${reference}.`,
    noReference: 'Without a reference.',
    unchecked:
      'This stands on the outside of the sealed answers. It is checked only when a key has opened them.',
    remove: (place) => `Remove number ${place}`,
    removed: 'The answers were removed from this page.',
  },
  key: {
    title: '2. Open with a key',
    lead: ['Either key of the recipient opens the answers. The page forgets the key as soon as it has.'],
    label: 'Which key do you have?',
    missing: 'Select the key that you have',
    kept: (recipient) => ({
      label: `The key for ${recipient} in this browser`,
      hint: 'It was kept here when it was made. It needs no passphrase.',
    }),
    forget: (recipient) => `Forget the key for ${recipient} in this browser`,
    file: {
      label: 'A key file',
      hint: 'You also need its passphrase.',
      choose: 'Choose the key file',
      missing: 'Choose the key file',
      passphrase: 'Passphrase of the key file',
      noPassphrase: 'Write the passphrase of the key file',
      faults: {
        notAKeyFile: 'That file is not a key file of Beforehand. Its name ends in .beforehand-key',
        wrongPassphrase: 'That passphrase does not open this key file. Capitals and spaces count',
        damaged: 'The key file was changed or cut short. Use another copy of it, or the 24 recovery words',
      },
    },
    words: {
      label: 'The 24 recovery words',
      hint: 'They are on the paper that was printed when the keys were made.',
      box: 'The 24 words, in their order',
      boxHint: 'The first 4 letters of each are enough.',
      count: (count, written) =>
        count === 1 ? 'There is 1 word. Write all 24' : `There are ${written} words. Write all 24`,
      unknownWord: (word, place) => `Word ${place}, "${word}", is not on the list. Look at the paper again`,
      checksum: 'All 24 words are on the list, but one of them is wrong or in the wrong place',
    },
    cannotUse: 'This browser cannot use that key',
    nothingToOpen: 'Bring answers first',
    open: 'Open the answers',
    opening: 'The answers are being opened.',
  },
  opened: {
    title: 'Opened answers',
    lead: [
      'This is what somebody ticked and wrote. Anybody who has the invitation can send answers under its reference, so check with the patient that these are theirs.',
    ],
    which: (place, total) => `Answers ${place} of ${total}`,
    refusedTitle: 'These answers cannot be shown',
    refused: {
      notAnEnvelope: () => ['This does not hold sealed answers, or it was cut short. Ask for it again.'],
      newer: () => [
        'These answers were sealed by a newer version of Beforehand. Ask who runs this site to bring it up to date.',
      ],
      cannotOpen: (recipient) => [
        `This key does not open them. They were sealed for ${recipient}: try the other key of that recipient.`,
        'If neither key opens them, they were changed or cut short on the way, or sealed to older keys. Ask the patient to send them again, or to bring them.',
      ],
      unreadable: () => [
        'The key opened them, and what is inside was not written by Beforehand. Nothing of it is shown. Ask the patient to send the answers again.',
      ],
      unknownEdition: () => [
        'They answer a version of the questions that this copy of Beforehand does not have. Ask who runs this site to bring it up to date.',
      ],
      notFetched: () => [
        'The page could not get the words of the questions that were asked. Check the network, and open the answers again.',
      ],
      answers: () => [
        'The answers inside do not fit the questions that were asked. Nothing of them is shown. Ask the patient to send the answers again.',
      ],
    },
    newest: 'This is the newest copy of these answers that is open here.',
    older: 'This is an older copy. A newer one of the same answers is open here too.',
    unclear:
      'Another copy of the same answers has the same number and time, and differs. Nothing here tells which is newer.',
    sameReference:
      'Other answers with the same reference are open here, and they were given separately. Check whose these are: 2 people can have the same reference by mistake.',
    print: 'Print this summary',
    copy: 'Copy as text for the record',
    copied: 'The summary is copied. You can paste it into the record.',
    copyFailed: 'This browser did not let us copy. Use "Download as text" instead.',
    download: 'Download as text',
    fileName: (reference) => (reference === '' ? 'history.txt' : `history-${reference}.txt`),
    tryAnother: 'Try another key',
    close: 'Close and forget',
    closed:
      'Everything that was open here is forgotten. What you copied, printed or downloaded is still there.',
  },
};
