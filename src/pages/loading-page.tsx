import { clinic } from '../clinic/clinic.ts';
import { useWords } from '../words/words-context.ts';

/** While the walk is fetched. A browser without script stays here, and has the emergency list and a number to call. */
export function LoadingPage() {
  const { site, emergencyCheck } = useWords();
  return (
    <>
      <p className="loading" role="status">
        {site.loading}
      </p>
      <noscript>
        <p>{site.withoutScript(clinic)}</p>
        <h1>{emergencyCheck.callNow}</h1>
        <ul className="list">
          {emergencyCheck.list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </noscript>
    </>
  );
}
