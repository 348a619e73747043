import type { OfflineWords } from '../offline-words.ts';

export const offlineWords: OfflineWords = {
  description:
    'Questions to answer before you see a doctor about how you move. It does not give a diagnosis.',
  newVersion: {
    body: 'A newer version of these questions is ready. You can use it now or carry on as you are. Your answers stay.',
    action: 'Use the newer version',
  },
};
