import { clinic } from '../clinic/clinic.ts';
import type { Words } from '../words/words.ts';

/** What a browser without JavaScript shows in place of the questions: the emergency list and the clinic's number. */
export function WithoutScript({ words: { emergencyCheck, site } }: { readonly words: Words }) {
  return (
    <noscript>
      <div className="width main">
        <p>{site.withoutScript(clinic)}</p>
        <h1>{emergencyCheck.callNow}</h1>
        <ul className="list">
          {emergencyCheck.list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
    </noscript>
  );
}
