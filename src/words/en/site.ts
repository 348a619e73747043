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
    accessibility: 'Accessibility',
    notDiagnosis: 'Beforehand does not give a diagnosis and is not for emergencies.',
    runBy: (clinic) => `Beforehand is run by the ${clinic.centre} at ${clinic.name}.`,
  },
  loading: 'The page is loading',
  loadingHelp: (clinic) => [
    `If the questions do not appear, you can call the clinic on ${clinic.telephoneLink}. In an emergency, call [999](tel:999).`,
  ],
  needsNetwork: 'works only online',
  withoutScript: 'The questions need JavaScript, and it is switched off in this browser.',
};
