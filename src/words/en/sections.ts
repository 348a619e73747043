import type { WalkWords } from '../words.ts';

export const sections: WalkWords['sections'] = {
  person: 'Who this is about',
  movements: 'What and where',
  beginning: 'How it began',
  changes: 'What changes it',
  health: 'Health and family',
  life: 'Daily life',
};
