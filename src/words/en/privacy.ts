import type { Article } from '../words.ts';

export const privacy: Article = {
  title: 'Privacy',
  lead: [
    'Your answers stay on your device unless you send them. Nobody at the clinic sees them unless you show them or send them.',
  ],
  sections: [
    {
      heading: 'Who runs Beforehand',
      body: (clinic) => [
        `The ${clinic.centre} at ${clinic.name} runs Beforehand. On this page, "we" means the clinic.`,
        `To ask about privacy, call ${clinic.telephoneLink}.`,
      ],
    },
    {
      heading: 'What we ask, and what we do not ask',
      body: () => [
        'The questions are about health, so your answers are private. Some are about the health of your family.',
        'We do not ask for a name, date of birth, address or NHS number. When you write in your own words, leave out names.',
        'If you answer for somebody else, talk with them about it first if you can.',
      ],
    },
    {
      heading: 'Where your answers are, and for how long',
      body: () => [
        'While you answer, your browser holds your answers for this tab only. Closing the tab deletes them. Some browsers can bring them back if somebody reopens the tab.',
        'You can choose to keep your answers on this device. They are used for 30 days after your last answer. After that, they are deleted the next time the questions are opened. Anybody who uses the same browser could read them.',
        'On a shared device, delete your answers when you finish.',
      ],
    },
    {
      heading: 'The copy of these pages on your device',
      body: () => [
        'Your browser keeps a copy of these pages, so that they open without the internet. The copy is the same for everyone. Your answers are never in it.',
        'To delete the copy, clear this website in the settings of your browser.',
      ],
    },
    {
      heading: 'How to delete your answers',
      body: () => [
        'You can delete your answers on the page where you check them, and on your summary. You can also clear this website in the settings of your browser.',
      ],
    },
    {
      heading: 'If you print, copy or download your answers',
      body: () => [
        'You decide who gets a copy. We cannot change or delete a copy that you have made.',
        'If you give a copy to the clinic, it may become part of the health record there.',
      ],
    },
    {
      heading: 'If you came by a link from the clinic',
      body: () => [
        'At the end, you can send your answers to the person or team that the link is for. Your browser seals them first: it locks them, so that only that person or team can open them.',
        'An email company that carries them can see who they are for, and when you sent them. It can see the reference in your link too. It cannot read your answers.',
        'Your browser keeps the link beside your answers, for as long as it keeps them. If you delete your answers, the link is deleted too.',
        'When the clinic opens your answers, they may become part of the health record there.',
      ],
    },
    {
      heading: 'What we do not use',
      body: () => [
        'We do not use cookies, accounts or adverts. We do not follow or count visitors. Nothing on these pages comes from another company.',
      ],
    },
    {
      heading: 'What the web server can see',
      body: () => [
        'Your browser gets these pages from a web server. A web server may note which page address was asked for, when, and the internet address of the device.',
        'After the first page, you move between pages inside your browser. The address names the question you are on, and never your answer. If you load a question page again, the server may note that address.',
        'The history in your browser can show these addresses too. It does not show what you selected or wrote. Some questions only follow a certain answer, so an address can hint at that answer.',
      ],
    },
    {
      heading: 'Children and young people',
      body: () => [
        'People who are 13 or over can answer for themselves. A parent, or another adult they trust, answers with a child under 13.',
        'Everything on this page is the same for children and adults.',
      ],
    },
    {
      heading: 'Your rights',
      body: (clinic) => [
        'The law gives you rights over information about you, such as seeing it and having mistakes put right. Only you can see, change or delete the answers on your device. If you sent them to the clinic, you can ask the clinic about the copy it has.',
        `To ask about anything else that the clinic holds about you, call ${clinic.telephoneLink}.`,
        "If you are not happy with how your information is used, you can complain to the [Information Commissioner's Office](https://ico.org.uk) (ICO).",
      ],
    },
  ],
};
