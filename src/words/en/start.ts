import type { StartWords } from '../words.ts';
import { callSoon } from './help-lines.ts';

export const start: StartWords = {
  title: 'Get ready for a first appointment about movements you cannot control',
  lead: [
    'Movements that you cannot control can be frightening, and hard to explain in a short visit. Beforehand asks what a specialist would ask, so that you can answer at home.',
    'At the end, your answers are in 1 place. You can read them again, print them, or show them to a doctor.',
  ],
  before: [
    {
      heading: 'Before you start',
      body: () => [
        {
          list: [
            'Beforehand is not for emergencies. [Check when to call 999](/emergency-check).',
            'It does not give a diagnosis. Only a doctor who has seen you can say what is causing the movements.',
            'Your answers stay on this device. Nobody at the clinic sees them unless you show them or send them. Read about [privacy](/privacy).',
            'There is no time limit. You can stop, keep your answers on this device, and come back later.',
          ],
        },
      ],
    },
    {
      heading: 'Who it is for',
      body: () => [
        'It is for people aged 13 or over, and for parents and carers who answer for somebody else. If you are under 13, ask a parent or another adult you trust to answer with you.',
      ],
    },
  ],
  choose: 'Choose where to start',
  short: {
    title: 'I am deciding whether to call',
    body: 'About 15 questions. You can answer the others afterwards if you want to.',
    action: 'Start the short set',
  },
  full: {
    title: 'I have an appointment, or I want to give the whole history',
    body: 'About 22 questions. They give the doctor more of the history.',
    action: 'Start the full set',
  },
  carryOn: {
    title: 'There are answers in this browser',
    body: 'You can carry on from where you stopped. If somebody else uses this device, check that the answers are yours.',
    action: 'Carry on with these answers',
    deleteAnswers: 'Delete them and start again',
    deleted: 'The answers are deleted. To start again, load this page again when this device is online.',
  },
  otherWays: [
    {
      heading: 'Other ways to answer',
      body: (clinic) => [
        `If you would rather talk, call the clinic on ${clinic.telephoneLink} and tell them about the movements by telephone.`,
        'Somebody you trust can read the questions with you and select your answers.',
        'If you have saved your answers in a file, you can [carry on from the file](/from-a-file).',
        'If you prefer paper, you can [print a paper form](/paper-form) and fill it in by hand. You can also answer here, and print your answers at the end.',
      ],
    },
    {
      heading: 'Other ways to get help',
      body: () => ['See a GP if you have new movements that you cannot control.', callSoon],
    },
  ],
};
