import { writtenNumber } from '../../words/written-number.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import type { ShownMisfits } from './shown-misfits.ts';
import { misfitWords } from './summary-sentences.ts';

/** What a file holds and the summary does not. Isolated and marked, as own words are. */
export function Misfits({ misfits: { count, shown, more, hasHidden } }: { readonly misfits: ShownMisfits }) {
  const words = useDoctorWords();
  if (count === 0) return null;
  return (
    <section className="history__own history__misfits">
      <h3>{words.file.misfits.title}</h3>
      <dl>
        {shown.map((misfit, place) => {
          const { name, said, reason } = misfitWords(misfit, words);
          return (
            // Two things of a file can be the same in all that is shown of them.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={place} className="history__row">
              <dt>
                <bdi>{name}</bdi>
              </dt>
              {said !== null && (
                <dd>
                  <bdi className="history__typed">{said}</bdi>
                </dd>
              )}
              <dd className="history__reason">{reason}</dd>
            </div>
          );
        })}
      </dl>
      {more > 0 && <p>{words.file.misfits.more(more, writtenNumber(more, words.language))}</p>}
      {hasHidden && <p>{words.summary.ownWords.hidden}</p>}
    </section>
  );
}
