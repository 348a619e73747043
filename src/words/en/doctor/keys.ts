import type { DoctorKeysWords } from '../../doctor-keys-words.ts';

export const keys: DoctorKeysWords = {
  unsupported: [
    'This browser cannot make keys. Use Chrome or Edge from version 133, Firefox from version 130, or Safari from version 17.',
    'The address of this page also has to be a secure one. At any other, no browser makes keys.',
  ],
  step: (step, steps) => `Step ${step} of ${steps}`,
  problem: 'There is a problem',
  errorPrefix: 'Error:',
  optional: '(optional)',
  show: 'Show what I type',
  working: 'Working. This takes a few seconds.',
  continue: 'Continue',
  back: 'Back',
  who: {
    lead: [
      'A recipient is a person or team at the clinic who can open sealed answers. Here you make 2 keys for one of them: a file with a passphrase, and 24 words on paper.',
      'Each key opens answers without the other. You open a sample with both before anybody relies on them.',
    ],
    need: [
      {
        lead: 'You need about 15 minutes, and:',
        list: [
          'a place for the file that other people cannot open',
          'a password manager, or paper, for the passphrase',
          'a printer, or paper and a pen, for the 24 words',
          'a safe or a locked drawer for the paper',
        ],
      },
    ],
    honest: [
      'If both keys are lost, nobody can open the answers that were sealed to them. We hold no copy, and there is no other way in.',
    ],
    title: 'Who the keys are for',
    fields: {
      id: {
        label: 'Short name for links',
        hint: 'Small letters, digits and dashes, as in movement. Every invitation carries it.',
        error: 'Enter a short name of 1 to 20 small letters, digits and dashes',
      },
      name: {
        label: 'Name of the person or team',
        hint: 'Patients read it.',
        error: 'Enter the name of the person or team, in at most 80 characters',
      },
      role: {
        label: 'What they do',
        hint: 'Patients read it, as in Consultant neurologist.',
        error: 'Enter what they do, in at most 80 characters',
      },
      email: {
        label: 'Email address for sealed answers',
        hint: 'Patients can email their sealed answers to it.',
        error: 'Enter an email address, or leave it empty',
      },
      telephone: {
        label: 'Telephone number',
        hint: 'Patients can call it with questions about the invitation.',
        error: 'Enter a telephone number in digits and spaces, or leave it empty',
      },
    },
    bring: 'Patients can bring their answers along',
    bringHint: 'They show a QR code at the desk, on paper or on their phone.',
  },
  file: {
    title: 'The first key: a file with a passphrase',
    lead: [
      'The key is made in this browser and encrypted with a passphrase. The file is of no use without it.',
      'Nobody can reset the passphrase.',
    ],
    advice: [
      'Use at least 4 words that do not belong together, or let a password manager make the passphrase. Do not use the one of your email or your computer.',
    ],
    passphrase: 'Passphrase, at least 12 characters',
    again: 'The same passphrase again',
    tooShort: 'Enter a passphrase of at least 12 characters',
    different: 'Enter the same passphrase in both boxes',
    make: 'Make the first key',
  },
  fileSaved: {
    title: 'Save the file',
    lead: (file) => [
      `Your browser has saved the file ${file}, or asks you where to save it. It is often in the folder for downloads.`,
      'Move it to a place that other people cannot open, and that is backed up. Store the passphrase somewhere else.',
    ],
    saveAgain: 'Save the file again',
    saved: (file) => `The browser was asked to save ${file} again.`,
    continue: 'I have the file',
  },
  words: {
    title: 'The second key: 24 words on paper',
    lead: [
      'These words are the recovery key. Print them, or write them down with their numbers. Do not take a photo, and do not store them on a computer.',
      'Whoever has the words can open answers, without any passphrase. This is the only time that they are shown.',
    ],
    listed: 'The 24 words',
    print: 'Print the 24 words',
    continue: 'I have the words on paper',
    sheet: {
      title: 'Recovery key',
      recipient: 'Recipient',
      made: 'Made on',
      address: 'Opens answers at',
      fingerprint: 'Fingerprint of both keys',
      publicKey: 'Public half of this key',
      purpose: [
        'These 24 words open the answers that patients sealed to this recipient, when the key file or its passphrase is lost. Go to the address above, and enter the words.',
        'Whoever has the words can open answers. If anybody may have seen them, make new keys.',
      ],
      keepApart: 'Keep this paper apart from the key file, in a safe.',
    },
  },
  openFile: {
    title: 'Rehearsal: open a sample with the file',
    lead: (file) => [
      'This page has sealed a sample to both keys. The answers in it are invented.',
      `Now open it as you will open a patient's answers: choose the file ${file} where you saved it, and enter the passphrase.`,
    ],
    file: 'Key file',
    fileHint: (file) => `It is called ${file}.`,
    passphrase: 'Passphrase',
    open: 'Open the sample',
    noFile: 'Choose the key file',
    noPassphrase: 'Enter the passphrase',
    refusals: {
      notAKeyFile: 'Choose another file. This one is not a key file',
      wrongPassphrase: 'Enter the passphrase again. This one does not open the file',
      damaged: 'Choose another copy of the file. This one has changed since it was saved',
    },
    otherKey: (file) => `Choose the file ${file} that you saved just now. This one holds another key`,
    stuck: {
      title: 'When the file or the passphrase is lost',
      body: [
        'Make both keys again. Nothing has been sealed to these, so nothing is lost. Tear up the paper with the 24 words, because they change as well.',
      ],
      action: 'Make both keys again',
    },
  },
  openWords: {
    title: 'Rehearsal: open the sample with the words',
    lead: [
      'Now open the same sample with the 24 words. Take them from the paper. This page no longer has them.',
    ],
    words: 'The 24 words, in their order',
    wordsHint: 'With spaces between them. The first 4 letters of each word are enough.',
    open: 'Open the sample',
    count: (count) => `Enter 24 words. There are ${count} here`,
    unknownWord: (word, place) =>
      `Check word ${place} on the paper. "${word}" is not one of the words that keys are made of`,
    checksum:
      'Check each word and its place on the paper. One of them is another word, or 2 have changed places',
    otherKey: 'Check that this is the right paper. These words are another key',
    stuck: {
      title: 'When the words are lost, or cannot be read',
      body: [
        'Make both keys again. Nothing has been sealed to these, so nothing is lost. Delete the key file that you saved, because it changes as well.',
      ],
      action: 'Make both keys again',
    },
  },
  sample: {
    text: 'This is an invented sample. No patient wrote it.',
    fileOpened: 'The file opened the sample. It says:',
    wordsOpened: 'The words opened the sample. It says:',
  },
  lines: {
    title: 'Both keys work: the lines for clinic.json',
    lead: [
      'These lines hold the public halves of both keys. They seal answers and cannot open any, so they need not be kept secret.',
    ],
    label: 'Lines for the list of recipients in clinic.json',
    copy: 'Copy the lines',
    copied: 'The lines are copied.',
    copyFailed: 'This browser did not let us copy the lines. Select them in the box, and copy them by hand.',
    fingerprint: 'Fingerprint of both keys',
    fingerprintNote:
      'Every invitation carries it. It is also on the printed paper. If a key is added, changed or removed later, the fingerprint changes, and invitations that were sent before no longer work.',
    nextTitle: 'What to do next',
    next: [
      {
        lead: 'Until these steps are done, nobody can be invited with these keys.',
        list: [
          'Put the lines into the list of recipients in clinic.json. If this recipient is there already, put them in place of the old lines.',
          'Build and publish the site.',
          'Put the paper in a safe, apart from the file.',
          'Make an invitation, and compare the end of its link with the fingerprint above.',
        ],
      },
    ],
    another: 'Make keys for another recipient',
  },
  keep: {
    title: 'Keep the first key in this browser',
    body: [
      'You can open answers here without the file and the passphrase. The key cannot be copied out of the browser.',
      'Anybody who can use this browser under your name on this computer could then open answers. Do not keep the key on a computer that others use. The browser may forget it, so you still need the file.',
    ],
    keep: 'Keep the first key in this browser',
    kept: 'The first key is kept in this browser.',
    failed: 'This browser did not let us keep the key. Use the file and the passphrase.',
    forget: 'Forget it',
    forgotten: 'The first key is no longer kept in this browser.',
    forgetFailed: 'This browser did not let us remove the key. Delete the data of this site in its settings.',
  },
};
