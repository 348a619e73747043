import { useId } from 'react';
import { Prose } from '../../layout/prose.tsx';
import type { DoctorKeysWords } from '../../words/doctor-keys-words.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import { ProblemSummary } from '../fields/problem-summary.tsx';
import { TextArea } from '../fields/text-box.tsx';
import { textIn, useSubmission } from '../fields/use-submission.ts';
import { openWithWords, type Rehearsal, type WordsRefusal } from './rehearsal.ts';
import { OpenedSample } from './opened-sample.tsx';
import { StepHeading } from './step-heading.tsx';
import { Stuck } from './stuck.tsx';

interface OpenWordsStepProps {
  readonly rehearsal: Rehearsal;
  readonly sample: string;
  readonly onDone: (sample: string) => void;
  readonly onAgain: () => void;
}

/** The words from the paper: this page no longer has them. */
export function OpenWordsStep({ rehearsal, sample, onDone, onAgain }: OpenWordsStepProps) {
  const { keys } = useDoctorWords();
  const { openWords: words } = keys;
  const id = useId();
  const { problems, attempt, submit, errorOf } = useSubmission(async (values) => {
    const outcome = await openWithWords(rehearsal, textIn(values, 'words'));
    if (outcome.kind === 'refused') return [{ fieldId: id, message: messageOf(outcome, words) }];
    onDone(outcome.sample);
    return [];
  });
  return (
    <>
      <form className="prose" onSubmit={submit} noValidate>
        {problems.length > 0 && <ProblemSummary key={attempt} problems={problems} />}
        <StepHeading step="openWords" title={words.title} hasError={problems.length > 0} />
        <OpenedSample lead={keys.sample.fileOpened} sample={sample} />
        <Prose words={words.lead} />
        <TextArea
          id={id}
          name="words"
          rows={6}
          label={words.words}
          hint={words.wordsHint}
          error={errorOf(id)}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
        />
        <div className="actions">
          <button type="submit" className="button">
            {words.open}
          </button>
        </div>
      </form>
      <Stuck words={words.stuck} onAgain={onAgain} />
    </>
  );
}

function messageOf(refused: WordsRefusal, words: DoctorKeysWords['openWords']): string {
  switch (refused.refusal) {
    case 'count':
      return words.count(refused.count);
    case 'unknownWord':
      return words.unknownWord(refused.word, refused.place);
    case 'checksum':
      return words.checksum;
    case 'otherKey':
      return words.otherKey;
  }
}
