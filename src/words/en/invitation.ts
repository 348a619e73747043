import type { InvitationWords } from '../invited-words.ts';

export const invitation: InvitationWords = {
  title: 'Answer before your appointment',
  lead: ({ name, role, clinic }) => [
    `This link is from ${clinic.name}. Your answers can go to ${name} (${role}).`,
    'They give the history before you meet, so that there is more time to talk. If somebody else has the movements, you can answer for them.',
  ],
  reference: (reference) => `Reference at the clinic: ${reference}`,
  before: {
    title: 'Before you start',
    body: ({ name }) => [
      {
        list: [
          'Nobody sees your answers until you send them. At the end, you choose whether to send them, and how.',
          `Your answers are locked before they are sent. Only ${name} can open them.`,
          'Beforehand is not for emergencies. [Check when to call 999](/emergency-check).',
          'It does not give a diagnosis. Only a doctor who has seen you can say what is causing the movements.',
          'There is no time limit. You can stop, keep your answers on this device, and come back later.',
        ],
      },
    ],
  },
  start: 'Start the questions',
  unexpected: {
    title: 'If you did not expect this link',
    body: (clinic) => [`Call the clinic on ${clinic.telephoneLink} and ask about it before you answer.`],
  },
  refused: {
    title: 'We cannot use this link',
    reasons: {
      malformed: [
        'The link is not whole, or it was changed. Part of a link can be lost when it is copied.',
        'Open it again from the message or the letter, or ask the clinic to send it again.',
      ],
      unknownRecipient: [
        'This website does not know the person or team that the link is for.',
        'Ask the clinic to send you a new link.',
      ],
      otherKeys: [
        'The link does not fit what this website knows about the person or team that it is for. To keep your answers safe, we do not use it.',
        'Ask the clinic to send you a new link.',
      ],
      cannotCheck: [
        'This browser cannot check the link, so we do not use it.',
        'Open the link in another browser, or on another device.',
      ],
    },
    still: {
      title: 'What you can do now',
      body: (clinic) => [
        'You can still answer the questions. At the end, you can print your answers and bring them with you.',
        `If you would rather talk, call the clinic on ${clinic.telephoneLink}.`,
      ],
    },
    start: 'Answer the questions without the link',
  },
};
