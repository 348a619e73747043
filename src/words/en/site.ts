import type { SiteWords } from '../words.ts';

export const site: SiteWords = {
  name: 'Beforehand',
  skipToContent: 'Skip to main content',
  back: 'Back',
  emergencyLink: 'When to call 999',
  documentTitle: (page) => `${page} - Beforehand`,
  errorTitle: (documentTitle) => `Error: ${documentTitle}`,
  footer: {
    label: 'About Beforehand',
    about: 'About dystonia',
    privacy: 'Privacy',
    paper: 'Paper form',
    accessibility: 'Accessibility',
    notDiagnosis: 'Beforehand does not give a diagnosis and is not for emergencies.',
    runBy: (clinic) => `Beforehand is run by the ${clinic.centre} at ${clinic.name}.`,
  },
  loading: 'The page is loading',
  loadingHelp: (clinic) => [
    `If the questions do not appear, you can call the clinic on ${clinic.telephoneLink}. In an emergency, call [999](tel:999).`,
    'If your browser is too old for the questions, or JavaScript is switched off, you can [fill in a paper form](/paper-form) instead.',
  ],
  needsNetwork: 'works only online',
  withoutScript: 'JavaScript is switched off in this browser. The questions need it.',
};
