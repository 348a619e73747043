import type { FailureWords } from '../words.ts';

export const failure: FailureWords = {
  title: 'There is a problem with this page',
  body: [
    'This is not because of anything you did. Your answers are still in this browser, unless a page told you that it cannot save them.',
    'Do not close this tab, because that may delete your answers. Load the page again to carry on.',
    'In an emergency, call [999](tel:999). If you need help soon and it is not an emergency, call [111](tel:111).',
  ],
  reload: 'Load the page again',
  noNetwork: [
    'This device is not online now, so this page could not come. Your answers are still in this browser, unless a page told you that it cannot save them.',
    'Do not close this tab, because that may delete your answers. When the device is online again, load the page again to carry on.',
    'Telephone calls work without the internet. In an emergency, call [999](tel:999). If you need help soon and it is not an emergency, call [111](tel:111).',
  ],
};
