import { useCallback, useEffect, useState } from 'react';
import type { Bytes } from '../../sealing/bytes.ts';
import type { EnvelopeRefusal } from '../../sealing/envelope.ts';
import type { DoctorWords } from '../../words/doctor-words.ts';
import { writtenNumber } from '../../words/written-number.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import type { Problem } from '../fields/problem-summary.tsx';
import { shortLine } from '../../foreign-text/hidden-characters.ts';
import { type AnswersInText, answersInText } from './answers-in-text.ts';
import { bring, type Brought, type BroughtFile } from './brought.ts';
import { readFile } from './files.ts';

/** What lies ready to be opened, and what was said about the last attempt to bring more. */
interface Desk {
  readonly brought: readonly Brought[];
  readonly problems: readonly Problem[];
  /** Counts the attempts, so that the same problem is told again. */
  readonly attempt: number;
  readonly status: string;
}

type Found = readonly (Bytes | BroughtFile)[];

/** The controls that problems lead to. */
export const deskFields = { paste: 'pasted-answers', files: 'answer-files' } as const;

const nothing: Desk = { brought: [], problems: [], attempt: 0, status: '' };

/** Everything that was brought to this page. It is held in memory alone. */
export function useDesk() {
  const words = useDoctorWords();
  const [desk, setDesk] = useState<Desk>(nothing);

  const add = useCallback(
    (found: Found, problems: readonly Problem[], problemOf: (why: EnvelopeRefusal) => Problem) =>
      setDesk((before) => {
        const bringing = bring(before.brought, found);
        const isRefused = bringing.kind === 'refused';
        return {
          brought: isRefused ? before.brought : bringing.all,
          problems: isRefused ? [...problems, problemOf(bringing.refusal)] : problems,
          attempt: before.attempt + 1,
          status: isRefused || found.length === 0 ? '' : addedSentence(bringing.count, words),
        };
      }),
    [words],
  );
  const addText = useCallback(
    (text: string, missing: 'notInText' | 'notInAddress') => {
      const { faults } = words.open.bring;
      const answers = answersInText(text);
      const problem = (message: string) => ({ message, fieldId: deskFields.paste });
      if (answers.kind === 'refused') add([], [problem(refusedText(text, answers, missing, words))], problem);
      else add(answers.found, [], (why) => problem(why === 'newer' ? faults.newer : faults[missing]));
      return answers.kind === 'found';
    },
    [add, words],
  );
  const addFiles = useCallback(
    async (files: readonly File[]) => {
      const read = await Promise.all(files.map((file) => answersOrProblem(file, words)));
      // Every file was looked at by itself, so none is refused here.
      add(
        read.flatMap((one) => ('found' in one ? one.found : [])),
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

function refusedText(
  text: string,
  answers: Extract<AnswersInText, { kind: 'refused' }>,
  missing: 'notInText' | 'notInAddress',
  { open: { bring }, file }: DoctorWords,
): string {
  if ('at' in answers) return file.refused[answers.refusal](file.pasted, answers.at);
  if (answers.refusal === 'tooLong') return bring.faults.tooLong;
  return text.trim() === '' ? bring.faults.empty : bring.faults[missing];
}

/** What a stranger called a file may hide characters, or be as long as a page. */
async function answersOrProblem(
  file: File,
  words: DoctorWords,
): Promise<{ readonly found: Found } | Problem> {
  const { fileFaults } = words.open.bring;
  const name = shortLine(file.name);
  const read = await readFile(file);
  if (read.kind === 'refused') return atFiles(fileFaults[read.fault](name));
  if (read.kind === 'refusedResponse') return atFiles(words.file.refused[read.refusal](name, read.at));
  const bringing = bring([], read.found);
  if (bringing.kind === 'added') return { found: read.found };
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
