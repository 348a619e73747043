import type { Article } from '../words.ts';

export const accessibility: Article = {
  title: 'Accessibility',
  lead: [
    'We want everybody to be able to use Beforehand. That includes people whose hands, eyes, head or voice do not do what they want.',
  ],
  sections: [
    {
      heading: 'What we aim for',
      body: () => [
        'Our aim is to meet level AA of the [Web Content Accessibility Guidelines, version 2.2](https://www.w3.org/TR/WCAG22/). Nobody outside the project has checked yet if we do.',
      ],
    },
    {
      heading: 'What we have done',
      body: () => [
        {
          lead: 'For shaking, jerks or cramp in the hands:',
          list: [
            'buttons and choices are at least 44 pixels high and wide, with a gap around them',
            'nothing needs dragging or a double press',
            'you can use a keyboard for everything',
            'you can go back, and change or undo what you chose',
          ],
        },
        {
          lead: 'For eyelids that close, a head that turns, or trouble with sight:',
          list: [
            'each page asks 1 question',
            'there is no time limit',
            'the pages work when they are made 4 times bigger (400% zoom)',
            'the pages turn dark if your device is set to dark',
            'your browser saves each answer until you close the tab',
          ],
        },
        'For trouble with screens, there is a [paper form](/paper-form). It comes in large print too, and needs no JavaScript.',
        'For trouble with speaking, you can answer everything without talking to anybody. You can print your answers and show them to the doctor.',
      ],
    },
    {
      heading: 'How we test',
      body: () => [
        'On every change, a program called axe looks for problems, and another program goes through the pages by keyboard. Both use the Chromium browser. A third goes through the questions in Firefox.',
        'Nobody who uses a screen reader or voice control has tested Beforehand yet. People with movement problems have not tested it yet either. We know that programs cannot find every problem.',
      ],
    },
    {
      heading: 'Problems we know about',
      body: () => [
        {
          list: [
            'The questions do not work if JavaScript is turned off, or in browsers from before autumn 2021',
            'It is in English only',
            'There is no version in British Sign Language, in braille or with pictures',
          ],
        },
      ],
    },
    {
      heading: 'Tell us about a problem, or ask for another way',
      body: (clinic) => [
        `If something is hard to use, call the clinic on ${clinic.telephoneLink}. You can also tell them about the movements by telephone.`,
        'If it is hard to speak or hear on the telephone, somebody can call for you. You can also use the [Relay UK](https://www.relayuk.bt.com) app.',
      ],
    },
    {
      heading: 'If you are not happy with our answer',
      body: () => [
        'In England, Scotland or Wales, contact the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com) (EASS). In Northern Ireland, contact the [Equality Commission for Northern Ireland](https://www.equalityni.org).',
      ],
    },
    {
      heading: 'About this statement',
      body: () => ['We prepared this statement on 22 November 2026.'],
    },
  ],
};
