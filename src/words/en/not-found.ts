import type { Article } from '../words.ts';

export const notFound: Article = {
  title: 'Page not found',
  lead: [
    'There is no page at this address. If you typed the address, check that it is correct. If you followed a link, it may be old.',
  ],
  sections: [
    {
      heading: 'Where to go next',
      body: (clinic) => [
        'Go to the [start page](/). If you have given answers in this tab, you can carry on from there.',
        `You can also call the clinic on ${clinic.telephoneLink}.`,
        'If you are worried that it is an emergency, [check when to call 999](/emergency-check).',
      ],
    },
  ],
};
