import type { DoctorInviteWords } from '../../doctor-invite-words.ts';
import { callAmbulance, callSoon } from '../help-lines.ts';

export const invite: DoctorInviteWords = {
  lead: [
    'The link says who asks, which set of questions, in which language, and a reference if you give one. It holds no name of a patient and no answer.',
  ],
  nobody: {
    body: [
      'This copy of Beforehand does not know anybody who can receive answers, so no invitation can be made yet.',
      'Make the keys first. The page for keys then shows the lines to put into clinic.json.',
    ],
    action: 'Make keys',
  },
  problem: 'There is a problem',
  recipient: {
    label: 'Who asks for the answers?',
    missing: 'Select who asks for the answers',
  },
  length: {
    label: 'Which set of questions?',
    missing: 'Select a set of questions',
    options: {
      full: {
        label: 'Full set, before an appointment',
        hint: 'About 22 questions, with family, medicines, earlier illness and daily life.',
      },
      short: {
        label: 'Short set, for somebody who is deciding whether to call',
        hint: 'About 15 questions about the movements. The patient can add the others.',
      },
    },
  },
  language: {
    label: 'In which language?',
    missing: 'Select a language',
    only: (language) => `The questions are asked in ${language}. There is no other language yet.`,
  },
  reference: {
    label: 'Your reference (optional)',
    hint: 'It tells you whose answers came back. Up to 12 letters, digits and dashes, such as K7-2. Use one that means nothing outside the clinic.',
    faults: {
      form: 'Write the reference with at most 12 letters, digits and dashes, and no spaces',
      nhsNumber:
        'This looks like an NHS number. Everybody who sees the link can read the reference, so use one that means nothing outside the clinic',
      date: 'This looks like a date, such as a date of birth. Everybody who sees the link can read the reference, so use one that means nothing outside the clinic',
    },
  },
  make: 'Make the invitation',
  cannotMake:
    'This browser cannot work out the fingerprint of the keys. Open this page in a newer browser, at an address that begins with https',
  made: {
    title: 'The invitation',
    made: (recipient, length, language) => `For ${recipient}. ${length}. In ${language}.`,
    reference: (reference) => `Reference: ${reference}.`,
    noReference: 'Without a reference, so only the patient can tell you whose answers these are.',
    again: 'Change it, or make another',
    link: {
      title: 'The link',
      label: 'The link of the invitation',
      copy: 'Copy the link',
      copied: 'The link is copied.',
      see: 'See it as the patient will (opens in a new tab)',
    },
    warnings: {
      title: 'Before you send it',
      body: [
        {
          list: [
            'Do not shorten the link with another service. The patient would then trust that service to lead to the right page and the right keys.',
            'Send the whole link. Its last part lets the browser of the patient check the keys that answers are sealed to.',
            'Never send a key file, a passphrase or recovery words to anybody by email or message.',
          ],
        },
      ],
    },
    message: {
      title: 'A text message or an email',
      label: 'The message',
      wordings: [
        (clinic, link) =>
          `${clinic.name} asks you to answer some questions before your visit. This is not for emergencies. ${link}`,
        (clinic, link) => `${clinic.name} asks you to answer some questions before your visit: ${link}`,
        (clinic, link) => `Questions from ${clinic.name} before your visit: ${link}`,
        (_clinic, link) => `Questions before your visit: ${link}`,
      ],
      fits: (length) => `${length} of 160 characters: it goes as 1 text message.`,
      long: (length, parts) =>
        `The link is long, so the message has ${length} characters. It goes as ${parts} text messages, and telephones put them together.`,
      unusual: 'A character in it is not in the alphabet of text messages, so only 70 fit into 1 message.',
      copy: 'Copy the message',
      copied: 'The message is copied.',
    },
    copyFailed: 'This browser did not let us copy. Select the text in the box and copy it from there.',
    code: {
      title: 'A code to show or print',
      body: 'The camera of a phone opens the invitation from it. The letter below has it as well.',
      name: 'QR code with the link of the invitation',
    },
    letter: {
      title: 'A letter to print',
      body: 'It prints on 1 page. Nothing else of this page is printed.',
      print: 'Print the letter',
    },
  },
  letter: {
    reference: (reference) => `Our reference: ${reference}`,
    greeting: 'Dear patient',
    asks: ({ name, role }, clinic) => [
      `${name} (${role}) at ${clinic.name} asks you to answer some questions before your appointment.`,
      'The questions are about movements that you cannot control. Your answers help us to use the time with you well.',
      'Nobody sees your answers until you send them. You can also answer for your child, or for somebody you care for.',
    ],
    how: {
      title: 'How to answer',
      scan: 'Point the camera of your phone at this code. Then open the link that appears.',
      type: 'If you have no camera, type this address into a web browser, exactly as it is here:',
      then: [
        'There is no time limit. You can stop and carry on later on the same device.',
        'At the end you see all your answers. Then you choose whether to send them to us.',
      ],
    },
    others: {
      title: 'Other ways to answer',
      body: (telephone) => [
        `If you would rather talk, call us on ${telephone}. You do not have to use the internet.`,
        'Somebody you trust can read the questions with you and select your answers.',
      ],
    },
    emergency: {
      title: 'This is not for emergencies',
      body: [callAmbulance, callSoon],
    },
    signature: ({ name, role }, clinic) => [name, role, `${clinic.centre}, ${clinic.name}`],
  },
};
