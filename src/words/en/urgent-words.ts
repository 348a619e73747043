import type { UrgentWords } from '../words.ts';
import { emergencyCheck } from './emergency-check.ts';
import { emergency } from './emergency.ts';

export const urgentWords: UrgentWords = { emergencyCheck, emergency };
