import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Paragraphs } from '../layout/inline.tsx';
import { useWords } from '../words/words-context.ts';

export function FailurePage() {
  const { failure } = useWords();
  return (
    <>
      <PageHeading title={failure.title} />
      <Paragraphs words={failure.body} />
      <Button onPress={() => window.location.reload()}>{failure.reload}</Button>
    </>
  );
}
