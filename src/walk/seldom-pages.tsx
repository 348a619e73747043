import { DeletedPage } from './deleted-page.tsx';
import { KeepAnswersPage } from './keep-answers-page.tsx';
import { SavedProblemPage } from './saved-problem-page.tsx';

export interface SeldomPagesProps {
  readonly state: 'deleted' | 'keepAnswers' | 'savedProblem';
}

/** The pages that most people never see. They read what was kept, and with them comes what reading needs. */
export function SeldomPages({ state }: SeldomPagesProps) {
  switch (state) {
    case 'deleted':
      return <DeletedPage />;
    case 'keepAnswers':
      return <KeepAnswersPage />;
    case 'savedProblem':
      return <SavedProblemPage />;
  }
}
