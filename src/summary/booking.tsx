import type { Reading } from '../../machines/reading.ts';
import { clinic, telephoneAddress } from '../clinic/clinic.ts';
import { TelephoneLink } from '../layout/inline.tsx';
import { LinkOut, Prose } from '../layout/prose.tsx';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { callSentences } from './sentences.ts';

/** The clinic's number, and what to say when somebody answers. */
export function Booking({ reading }: { readonly reading: Reading }) {
  const words = useWalkWords();
  const { language } = useWords();
  const { book } = words.summary;
  return (
    <section id="book" tabIndex={-1}>
      <h2>{book.title}</h2>
      <Prose words={book.lead(clinic)} />
      <p>
        <TelephoneLink className="button" address={telephoneAddress(clinic.telephone)}>
          {book.call(clinic)}
        </TelephoneLink>
      </p>
      {clinic.bookingAddress !== null && (
        <p>
          <LinkOut address={clinic.bookingAddress}>{book.online}</LinkOut>
        </p>
      )}
      <h3>{book.sayTitle}</h3>
      <p>{book.sayLead}</p>
      <blockquote className="say">
        {callSentences(reading, words, language).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
    </section>
  );
}
