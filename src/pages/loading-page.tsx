import { useWords } from '../words/words-context.ts';

export function LoadingPage() {
  const { site } = useWords();
  return (
    <p className="loading" role="status">
      {site.loading}
    </p>
  );
}
