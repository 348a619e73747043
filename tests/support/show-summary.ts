import { cleanup } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { WalkLength } from '../../questions/question.ts';
import type { Answers } from '../../questions/questionnaire.ts';
import { addresses } from '../../src/addresses.ts';
import { endVisit } from '../../src/walk/visit.ts';
import { renderApp } from './render-app.tsx';
import { saveInTab } from './saved-walk.ts';

/** The summary of somebody with these answers, in place of whatever was on screen. */
export function showSummary(answers: Answers, length: WalkLength = 'short'): UserEvent {
  cleanup();
  endVisit();
  saveInTab({ answers, length });
  return renderApp(addresses.summary);
}
