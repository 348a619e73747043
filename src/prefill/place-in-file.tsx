import { shownText } from './shown-text.ts';
import type { FromFileWords } from '../words/from-file-words.ts';

interface PlaceProps {
  /** FHIRPaths; an empty one says nothing. */
  readonly places: readonly string[];
  readonly words: Pick<FromFileWords['fromFile'], 'technical' | 'placeInFile'>;
}

/** For whoever made the file, and out of the way of everybody else. */
export function PlaceInFile({ places, words }: PlaceProps) {
  const shown = [...new Set(places.filter((place) => place !== ''))];
  if (shown.length === 0) return null;
  return (
    <details className="why">
      <summary>{words.technical}</summary>
      <ul className="places">
        {shown.map((place) => (
          <li key={place}>
            <code className="places__one">{words.placeInFile(shownText(place))}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
