import { type Form, readCanonical, referenceSystem } from './canonical.ts';
import { type RawItem, type RawResponse, responseSchema } from './response-schema.ts';

/**
 * Why a file cannot be read as answers. `malformed`: not as FHIR R4 has it. `otherQuestionnaire`: answers to questions of somebody
 * else, or to nobody's. `takenBack`: marked as entered in error.
 */
export type ResponseRefusal =
  'notJson' | 'tooDeep' | 'noResponse' | 'malformed' | 'otherQuestionnaire' | 'takenBack';

export interface ReadResponse extends Form {
  /** `null` where the response names the questionnaire and no version of it. */
  readonly version: string | null;
  readonly status: Exclude<RawResponse['status'], 'entered-in-error'>;
  readonly language: string | null;
  /** `null` where it does not say at what time it was written. */
  readonly authored: Date | null;
  readonly reference: string;
  readonly items: readonly RawItem[];
  /** Where the response stands in the file, as a FHIRPath. */
  readonly at: string;
  /** How many more responses the file holds. They may be about somebody else, and are not read. */
  readonly others: number;
}

export type Reading =
  | ({ readonly kind: 'response' } & ReadResponse)
  | {
      readonly kind: 'refused';
      readonly refusal: ResponseRefusal;
      /** Where it fails, as a FHIRPath. */
      readonly at: string;
    };

/**
 * The first QuestionnaireResponse of ours in a file, alone or in a Bundle: its head checked, its answers still unread. Where none can
 * be read, why the first cannot.
 */
export function readResponse(text: string): Reading {
  const json = parsed(text);
  if (json === undefined) return refused('notJson', '');
  if (isTooDeep(json)) return refused('tooDeep', '');
  const found = foundIn(json);
  let first: Reading | null = null;
  for (const one of found) {
    const reading = readOne(one, found.length - 1);
    if (reading.kind === 'response') return reading;
    first ??= reading;
  }
  return first ?? refused('noResponse', '');
}

function readOne({ resource, at }: Found, others: number): Reading {
  const { data, error } = responseSchema.safeParse(resource);
  if (error) return refused('malformed', within(at, error.issues[0]?.path ?? []));
  if (data.status === 'entered-in-error') return refused('takenBack', `${at}.status`);
  const form = readCanonical(data.questionnaire ?? '');
  if (form === null) return refused('otherQuestionnaire', `${at}.questionnaire`);
  return { kind: 'response', ...form, ...headOf(data, data.status), at, others };
}

function refused(refusal: ResponseRefusal, at: string): Reading {
  return { kind: 'refused', refusal, at };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A Bundle nests a response by 3, and a questionnaire its items by 2 for each level. Ours has 2 levels. */
const deepest = 60;

/** Without recursion, which a file from a stranger could exhaust. */
function isTooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

interface Found {
  readonly resource: unknown;
  readonly at: string;
}

function foundIn(json: unknown): readonly Found[] {
  if (isResponse(json)) return [{ resource: json, at: 'QuestionnaireResponse' }];
  const entries = fieldOf(json, 'entry');
  if (fieldOf(json, 'resourceType') !== 'Bundle' || !Array.isArray(entries)) return [];
  return entries.flatMap((entry, index) => {
    const resource = fieldOf(entry, 'resource');
    return isResponse(resource) ? [{ resource, at: `Bundle.entry[${index}].resource` }] : [];
  });
}

function isResponse(json: unknown): boolean {
  return fieldOf(json, 'resourceType') === 'QuestionnaireResponse';
}

function fieldOf(json: unknown, field: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, field) : undefined;
}

export function within(at: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (so, step) => (typeof step === 'number' ? `${so}[${step}]` : `${so}.${String(step)}`),
    at,
  );
}

function headOf({ language, authored, identifier, item }: RawResponse, status: ReadResponse['status']) {
  return {
    status,
    language: language ?? null,
    authored: dateIn(authored),
    reference: identifier?.system === referenceSystem ? (identifier.value ?? '') : '',
    items: item ?? [],
  };
}

/** FHIR also takes a day, a month or a year by itself. A moment made of one would say more than the file does. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function dateIn(written: string | undefined): Date | null {
  if (written === undefined || !moment.test(written)) return null;
  const date = new Date(written);
  return Number.isNaN(date.getTime()) ? null : date;
}
