import { useState } from 'react';
import { download } from '../../copies/copying.ts';
import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import { languageOf } from '../../words/languages.ts';
import { loadFhirWords } from '../../words/later-words.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import type { DoctorSummary } from '../summary/doctor-summary.ts';
import { doctorSummaryText } from '../summary/doctor-summary-text.ts';
import type { SummaryRecord } from './summary-record.ts';

interface RecordDownloadsProps {
  readonly summary: DoctorSummary;
  readonly record: SummaryRecord;
}

/** The answers for another system. What makes the files is fetched when somebody wants one. */
export function RecordDownloads({ summary, record }: RecordDownloadsProps) {
  const words = useDoctorWords();
  const { record: recordWords } = words.file;
  const [hasFailed, setHasFailed] = useState(false);
  const give = async (make: () => Promise<File>) => {
    try {
      download(await make());
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  const makeResponse = async () => (await import('./record-files.ts')).responseFile(record, recordWords);
  const makeBundle = async () => {
    const [{ bundleFile }, fhir] = await Promise.all([
      import('./record-files.ts'),
      loadFhirWords(languageOf(words.language)),
    ]);
    const text = { text: doctorSummaryText(summary, words), language: words.language };
    return bundleFile(record, text, fhir.record, recordWords);
  };
  const files = [
    { ...recordWords.response, make: makeResponse },
    { ...recordWords.bundle, make: makeBundle },
  ];
  const hasMisfits = summary.came.kind === 'file' && summary.came.misfits.count > 0;
  return (
    <section className="screen-only">
      <h3>{recordWords.title}</h3>
      <Prose words={recordWords.lead} />
      {hasMisfits && <p>{recordWords.misfits}</p>}
      {files.map(({ action, hint, make }) => (
        <div key={action} className="record-file">
          <Button look="secondary" onPress={() => void give(make)}>
            {action}
          </Button>
          <p className="hint">{hint}</p>
        </div>
      ))}
      <p className="status" role="status">
        {hasFailed ? recordWords.fails : ''}
      </p>
    </section>
  );
}
