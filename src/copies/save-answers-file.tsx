import { useState } from 'react';
import { Button } from '../layout/button.tsx';
import { Prose } from '../layout/prose.tsx';
import { fetched } from '../offline/fetched.ts';
import { useAssessment, usePath } from '../walk/visit.ts';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { download } from './copying.ts';

/** A file to carry on from, or for a record system. What makes it is fetched when it is asked for. */
export function SaveAnswersFile({ level: Heading }: { readonly level: 'h2' | 'h3' }) {
  const words = useWalkWords();
  const { language } = useWords();
  const path = usePath();
  const length = useAssessment((context) => context.length);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const { title, body, action, ...outcomes } = words.answersFile;
  const save = async () => {
    setOutcome(null);
    const answersFile = await fetchMaking();
    if (answersFile !== null) download(answersFile({ path, length, words, language }));
    setOutcome(answersFile === null ? 'failed' : 'saved');
  };
  return (
    <>
      <Heading>{title}</Heading>
      <Prose words={body} />
      <div className="actions">
        <Button look="secondary" onPress={() => void save()}>
          {action}
        </Button>
      </div>
      <p className="status" role="status">
        {outcome !== null && outcomes[outcome]}
      </p>
    </>
  );
}

/** `null` without a network, or where loading the page anew has not helped. */
async function fetchMaking() {
  try {
    const { answersFile } = await fetched('answers-file', () => import('./answers-file.ts'));
    return answersFile;
  } catch {
    return null;
  }
}
