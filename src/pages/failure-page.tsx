import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Paragraphs } from '../layout/inline.tsx';
import { wasOutOfReach } from '../offline/fetched.ts';
import { useOnline } from '../offline/use-online.ts';
import { useWords } from '../words/words-context.ts';

export function FailurePage() {
  const { failure } = useWords();
  const isOffline = !useOnline() || wasOutOfReach();
  return (
    <>
      <PageHeading title={failure.title} />
      <Paragraphs words={isOffline ? failure.noNetwork : failure.body} />
      <Button onPress={() => window.location.reload()}>{failure.reload}</Button>
    </>
  );
}
