import type { SendingWords } from '../invited-words.ts';

export const sending: SendingWords = {
  title: 'Send your answers',
  notTold: (clinic) => `${clinic.name} has not been told yet. Nothing has been sent.`,
  lead: ({ name, role }) => [
    `You can send your answers to ${name} (${role}). First they are sealed: locked, so that only ${name} can open them.`,
    'Sealing sends nothing. After it, you choose how to send them, or not to.',
  ],
  seal: 'Seal my answers',
  sealAgain: 'Seal my answers again',
  sealedBefore: (when) =>
    `You sealed these answers on ${when}. This page cannot see whether you sent them. You can seal them again and send that copy.`,
  changedSince: (when) =>
    `You sealed your answers on ${when}, and you have changed them since. Seal them again, and send the new copy.`,
  sealing: 'Your answers are being sealed.',
  cannotFetch: [
    'This page could not get the part that seals answers. Your answers are still here, and no new copy was made.',
    'Check that this device is online, and try again. If it still does not work, print your answers before you load this page again.',
  ],
  cannotSeal: [
    'This browser cannot seal your answers, and no new copy was made.',
    'You can print your answers and bring them with you.',
  ],
  tooLong: [
    'Your own words are too long to be sealed, and no new copy was made.',
    'Change your answers to make them shorter, or print them and bring them with you.',
  ],
  refused: (clinic) => [
    'The link that you came by can no longer be used, so your answers cannot be sent from here.',
    `Print your answers and bring them with you, or call the clinic on ${clinic.telephoneLink}.`,
  ],
  sealed: {
    title: 'Your answers are sealed',
    lead: ['This copy has not been sent yet. Choose 1 way to send it.'],
    tried: ['This page cannot see whether your answers have arrived. You can use another way as well.'],
  },
  share: {
    title: 'With an app on this device',
    body: 'Your device asks which app to use. The app sends them, and this page does not.',
    action: 'Choose an app',
    text: 'My answers before the appointment are sealed. Open this link in a browser:',
    done: 'Your device has passed the sealed answers to the app. The clinic gets them only when the app has sent them.',
    failed: 'Your device did not pass the sealed answers on. You can choose another way.',
    needsNetwork:
      'This device is not online now. The app can send your answers only when the device is online again.',
  },
  email: {
    title: 'By email',
    body: (address) =>
      `Your email program opens with a message to ${address}. Others can see that you wrote to the clinic, and they cannot read your answers.`,
    action: 'Write the email',
    subject: (reference) =>
      reference === '' ? 'Answers before an appointment' : `Answers before an appointment: ${reference}`,
    message: 'My answers before the appointment are sealed in this link. Open it in a browser:',
    done: 'The clinic has not been told yet. It gets your answers only when you press send in your email program.',
    needsNetwork:
      'This device is not online now. You can write the email, and it goes out only when the device is online again.',
  },
  copy: {
    title: 'Copy the link',
    body: 'You can paste it into a message to the clinic. It is long: that is how your answers fit in it.',
    action: 'Copy the sealed link',
    done: 'The sealed link is copied. The clinic has not been told yet: paste the link into a message and send it.',
    failed: 'This browser did not let us copy. Save a file instead.',
  },
  file: {
    title: 'Save a file',
    body: 'You can attach it to an email, or bring it with you.',
    action: 'Save the sealed file',
    done: 'Your browser was asked to save the sealed file. The clinic has not been told yet: send the file, or bring it with you.',
    fileName: (reference) =>
      reference === '' ? 'sealed-answers.beforehand' : `sealed-answers-${reference}.beforehand`,
  },
  code: {
    title: 'Show a code at the desk',
    body: 'The clinic can scan the code from your screen or from paper. You can print this page with the code.',
    action: 'Show the code',
    hide: 'Hide the code',
    name: 'A square code for the clinic to scan. It holds your sealed answers.',
    shown: 'Here is the code. The clinic has your answers only when somebody there has scanned it.',
    tooMuch: 'Your own words are too long for a code. You can choose another way.',
  },
  tooLongForLink: 'Your own words are too long for a link. You can save a file and send that.',
  none: {
    title: 'Or do not send them',
    body: (telephone) => [
      `You do not have to send anything. You can print your answers and bring them with you, or call ${telephone}.`,
    ],
  },
  next: {
    title: 'What happens next',
    body: ({ name, clinic }) => [
      `When your answers arrive, ${name} can open them and read them before your appointment. This page cannot see whether they arrive.`,
      `To ask whether they have arrived, call the clinic on ${clinic.telephoneLink}.`,
      'If you change an answer later, seal your answers again and send the new copy. The clinic can see which copy is the newest.',
    ],
  },
  worse: {
    title: 'If it gets worse',
    body: [
      'Do not wait for the clinic to read your answers. Read [when to get help sooner](#sooner), or [check when to call 999](/emergency-check).',
    ],
  },
};
