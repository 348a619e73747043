import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { copyText, download, textFile } from '../../copies/copying.ts';
import { Button } from '../../layout/button.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Prose } from '../../layout/prose.tsx';
import { writtenNumber } from '../../words/written-number.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import { doctorSummaryText } from '../summary/doctor-summary-text.ts';
import { SummaryView } from '../summary/summary-view.tsx';
import { RecordDownloads } from '../record/record-downloads.tsx';
import { referenceOfFile } from '../record/reference-of-file.ts';
import type { OpenedAnswers } from './open-answers.ts';

interface OpenedPageProps {
  readonly answers: readonly OpenedAnswers[];
  /** Sealed answers were brought too, and stay unopened. */
  readonly isLeftLocked: boolean;
  readonly onTryAnother: () => void;
  readonly onClose: () => void;
}

/** Everything that was opened, and a sentence for everything that was not. */
export function OpenedPage({ answers, isLeftLocked, onTryAnother, onClose }: OpenedPageProps) {
  const { language, open, file } = useDoctorWords();
  const words = open.opened;
  const { printed, print } = usePrintingOne();
  const canTryAgain = answers.some((one) => one.kind === 'refused' && one.refusal === 'cannotOpen');
  const place = (index: number) =>
    words.which(writtenNumber(index + 1, language), writtenNumber(answers.length, language));
  return (
    <div className="prose opened">
      <div className="screen-only">
        <PageHeading title={words.title} />
        <Prose words={words.lead} />
        {isLeftLocked && <p>{file.opening.leftLocked}</p>}
        <div className="actions">
          {isLeftLocked && (
            <Button look="secondary" onPress={onTryAnother}>
              {file.opening.openLocked}
            </Button>
          )}
          {canTryAgain && (
            <Button look="secondary" onPress={onTryAnother}>
              {words.tryAnother}
            </Button>
          )}
          <Button onPress={onClose}>{words.close}</Button>
        </div>
      </div>
      {answers.map((one, index) => (
        <section
          // The list stands as it was opened.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={isLeftOut(one, index, printed) ? 'opened__one screen-only' : 'opened__one'}
        >
          <p className="opened__place screen-only">{place(index)}</p>
          {one.kind === 'opened' ? (
            <Opened {...one} onPrint={() => print(index)} />
          ) : (
            <div className="inset inset--strong">
              <h2 className="inset__title">{words.refusedTitle}</h2>
              <Prose words={words.refused[one.refusal](one.recipient)} />
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

function isLeftOut(one: OpenedAnswers, index: number, printed: number | null): boolean {
  return one.kind === 'refused' || (printed !== null && printed !== index);
}

/** One of several summaries alone goes to the printer; without the button, all of them do. */
function usePrintingOne() {
  const [printed, setPrinted] = useState<number | null>(null);
  useEffect(() => {
    const end = () => setPrinted(null);
    window.addEventListener('afterprint', end);
    return () => window.removeEventListener('afterprint', end);
  }, []);
  const print = (index: number) => {
    flushSync(() => setPrinted(index));
    window.print();
  };
  return { printed, print };
}

type OpenedProps = Extract<OpenedAnswers, { kind: 'opened' }> & { readonly onPrint: () => void };

function Opened({ summary, record, standing, sharesWithFile, onPrint }: OpenedProps) {
  const words = useDoctorWords();
  const { opened } = words.open;
  const [outcome, setOutcome] = useState('');
  const text = () => doctorSummaryText(summary, words);
  const copy = async () => setOutcome((await copyText(text())) ? opened.copied : opened.copyFailed);
  const fileName = opened.fileName(referenceOfFile(record.answered.reference));
  return (
    <>
      <StandingNotes standing={standing} sharesWithFile={sharesWithFile} />
      <SummaryView summary={summary} />
      <div className="actions">
        <Button look="secondary" onPress={() => void copy()}>
          {opened.copy}
        </Button>
        <Button look="secondary" onPress={onPrint}>
          {opened.print}
        </Button>
        <Button look="secondary" onPress={() => download(textFile(text(), fileName))}>
          {opened.download}
        </Button>
      </div>
      <p className="status screen-only" role="status">
        {outcome}
      </p>
      <RecordDownloads summary={summary} record={record} />
    </>
  );
}

type StandingNotesProps = Pick<OpenedProps, 'standing' | 'sharesWithFile'>;

/** Printed too: a paper outlives the screen. */
function StandingNotes({ standing: { copy, sharesReference }, sharesWithFile }: StandingNotesProps) {
  const { open, file } = useDoctorWords();
  const { opened } = open;
  return (
    <>
      {copy === 'newest' && <p className="standing">{opened.newest}</p>}
      {(copy === 'older' || copy === 'unclear') && (
        <p className="standing standing--strong">{opened[copy]}</p>
      )}
      {sharesReference && <p className="standing standing--strong">{opened.sameReference}</p>}
      {sharesWithFile && <p className="standing standing--strong">{file.sameReference}</p>}
    </>
  );
}
