import type { Words } from '../words.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { emergencyCheck } from './emergency-check.ts';
import { emergency } from './emergency.ts';
import { failure } from './failure.ts';
import { notFound } from './not-found.ts';
import { privacy } from './privacy.ts';
import { site } from './site.ts';
import { start } from './start.ts';

export const words: Words = {
  language: 'en',
  direction: 'ltr',
  site,
  start,
  emergencyCheck,
  emergency,
  about,
  privacy,
  accessibility,
  notFound,
  failure,
};
