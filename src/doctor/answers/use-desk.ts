import { useCallback, useEffect, useState } from 'react';
import type { Bytes } from '../../sealing/bytes.ts';
import type { EnvelopeRefusal } from '../../sealing/envelope.ts';
import type { DoctorWords } from '../../words/doctor-words.ts';
import { writtenNumber } from '../../words/written.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import type { Problem } from '../fields/problem-summary.tsx';
import { markedText } from '../summary/hidden-characters.ts';
import { bring, type Brought } from './brought.ts';
import { readFile } from './files.ts';
import { envelopesInText } from './links-in-text.ts';

/** What lies ready to be opened, and what was said about the last attempt to bring more. */
interface Desk {
  readonly brought: readonly Brought[];
  readonly problems: readonly Problem[];
  /** Counts the attempts, so that the same problem is told again. */
  readonly attempt: number;
  readonly status: string;
}

/** The controls that problems lead to. */
export const deskFields = { paste: 'pasted-answers', files: 'answer-files' } as const;

const nothing: Desk = { brought: [], problems: [], attempt: 0, status: '' };

/** Everything that was brought to this page. It is held in memory alone. */
export function useDesk() {
  const words = useDoctorWords();
  const [desk, setDesk] = useState<Desk>(nothing);

  const add = useCallback(
    (
      envelopes: readonly Bytes[],
      problems: readonly Problem[],
      problemOf: (why: EnvelopeRefusal) => Problem,
    ) =>
      setDesk((before) => {
        const bringing = bring(before.brought, envelopes);
        const isRefused = bringing.kind === 'refused';
        return {
          brought: isRefused ? before.brought : bringing.all,
          problems: isRefused ? [...problems, problemOf(bringing.refusal)] : problems,
          attempt: before.attempt + 1,
          status: isRefused || envelopes.length === 0 ? '' : addedSentence(bringing.count, words),
        };
      }),
    [words],
  );
  const addText = useCallback(
    (text: string, missing: 'notInText' | 'notInAddress') => {
      const { faults } = words.open.bring;
      const envelopes = envelopesInText(text);
      const problem = (message: string) => ({ message, fieldId: deskFields.paste });
      const none =
        envelopes.length === 0 ? [problem(text.trim() === '' ? faults.empty : faults[missing])] : [];
      add(envelopes, none, (why) => problem(why === 'newer' ? faults.newer : faults[missing]));
      return envelopes.length > 0;
    },
    [add, words],
  );
  const addFiles = useCallback(
    async (files: readonly File[]) => {
      const read = await Promise.all(files.map((file) => envelopesOrProblem(file, words)));
      // Every file was looked at by itself, so none is refused here.
      add(
        read.flatMap((one) => ('envelopes' in one ? one.envelopes : [])),
        read.flatMap((one) => ('message' in one ? [one] : [])),
        () => ({ message: words.open.bring.faults.newer, fieldId: deskFields.files }),
      );
    },
    [add, words],
  );
  const remove = (place: number) =>
    setDesk((before) => ({
      ...before,
      brought: before.brought.filter((_, other) => other !== place),
      problems: [],
      status: words.open.brought.removed,
    }));
  const clear = (status: string) => setDesk({ ...nothing, status });
  useArrivalByLink(addText);
  useDroppedFiles(addFiles);
  return { ...desk, addText, addFiles, remove, clear };
}

function addedSentence(count: number, { language, open }: DoctorWords): string {
  return count === 0 ? open.bring.alreadyHere : open.bring.added(count, writtenNumber(count, language));
}

/** What a stranger called a file may hide characters, or be as long as a page. */
async function envelopesOrProblem(
  file: File,
  { open }: DoctorWords,
): Promise<{ readonly envelopes: readonly Bytes[] } | Problem> {
  const { fileFaults } = open.bring;
  const name = markedText(file.name.slice(0, 80));
  const read = await readFile(file);
  if (read.kind === 'refused') return atFiles(fileFaults[read.fault](name));
  const bringing = bring([], read.envelopes);
  if (bringing.kind === 'added') return { envelopes: read.envelopes };
  return atFiles(bringing.refusal === 'newer' ? fileFaults.newer(name) : fileFaults.notInFile(name));
}

function atFiles(message: string): Problem {
  return { message, fieldId: deskFields.files };
}

/** The answers that a link to this page carries. They leave the address, which a browser keeps in its history. */
function useArrivalByLink(addText: (text: string, missing: 'notInAddress') => boolean): void {
  useEffect(() => {
    const take = () => {
      const { hash, pathname, search } = window.location;
      if (!/^#(?:sealed|digits)=/.test(hash)) return;
      window.history.replaceState(null, '', `${pathname}${search}`);
      addText(hash, 'notInAddress');
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [addText]);
}

/** Without this, a browser would leave the page to show the file. */
function useDroppedFiles(addFiles: (files: readonly File[]) => Promise<void>): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const take = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void addFiles(files);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', take);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', take);
    };
  }, [addFiles]);
}
