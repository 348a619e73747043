import type { InvitedWords } from '../invited-words.ts';
import { invitation } from './invitation.ts';
import { sending } from './sending.ts';

export const invitedWords: InvitedWords = { invitation, sending };
