import type { Articles } from '../words.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { notFound } from './not-found.ts';
import { privacy } from './privacy.ts';

export const articles: Articles = { about, privacy, accessibility, notFound };
