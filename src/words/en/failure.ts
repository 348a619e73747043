import type { FailureWords } from '../words.ts';

const callSoon =
  'If you need help soon and it is not an emergency, call [111](tel:111). In Northern Ireland, call a GP or the GP out-of-hours service.';

export const failure: FailureWords = {
  title: 'There is a problem with this page',
  body: [
    'This is not because of anything you did. Your answers are still in this browser, unless a page told you that it cannot save them.',
    'Do not close this tab, because that may delete your answers. Load the page again to carry on.',
    'If that does not help, you can [fill in a paper form](/paper-form) instead.',
    `In an emergency, call [999](tel:999). ${callSoon}`,
  ],
  reload: 'Load the page again',
  noNetwork: [
    'This device is not online, so we could not show this page. Your answers are still in this browser, unless a page told you that it cannot save them.',
    'Do not close this tab, because that may delete your answers. When the device is online again, load the page again to carry on.',
    'A telephone call may still work. In an emergency, call [999](tel:999). If the call does not go through, try another telephone, or ask somebody to call for you.',
    callSoon,
  ],
};
