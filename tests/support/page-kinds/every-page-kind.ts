import { articlePages, failure } from './article-pages.tsx';
import { fromFilePages } from './from-file-pages.ts';
import { invitedPages } from './invited-pages.ts';
import { questionPages } from './question-pages.ts';
import { storagePages } from './storage-pages.ts';
import { summaryPages } from './summary-pages.ts';
import type { PageKind } from './page-kind.ts';

/** Every page of the site, in each state that puts other words on it. */
export const everyPageKind: readonly PageKind[] = [
  ...articlePages,
  failure,
  ...questionPages,
  ...summaryPages,
  ...storagePages,
  ...invitedPages,
  ...fromFilePages,
];
