/** Why a reference cannot be used. */
export type ReferenceFault = 'form' | 'nhsNumber' | 'date';

const longestReference = 12;

/**
 * The clinic's own word for a patient. A link may be read by others on its way, so nothing that names a person outside
 * the clinic may stand in it. An empty reference is none.
 */
export function referenceFault(reference: string): ReferenceFault | undefined {
  if (!/^[A-Za-z0-9-]*$/.test(reference) || reference.length > longestReference) return 'form';
  if (isNhsNumber(reference)) return 'nhsNumber';
  return isDate(reference) ? 'date' : undefined;
}

/**
 * 10 digits, the last of which checks the others (modulus 11). The health and care number of Northern Ireland and the CHI
 * number of Scotland are built the same way. Source: NHS Data Dictionary, NHS NUMBER.
 */
function isNhsNumber(reference: string): boolean {
  const digits = Array.from(reference.replaceAll(/\D/g, ''), Number);
  if (digits.length !== 10) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const day = String.raw`\d{1,2}`;
const year = String.raw`(?:\d{4}|\d{2})`;

/** "1 Jan 1980" in every order, without its spaces and dashes. */
const namedDate = new RegExp([day + month + year, year + month + day, month + day + year].join('|'), 'i');

/** A day of the calendar, in the orders in which people write one, also behind letters. 6 or 8 digits may be one too. */
function isDate(reference: string): boolean {
  const plain = reference.replaceAll('-', '');
  if (namedDate.test(plain)) return true;
  const written = [reference, ...(plain.match(/\d+/g) ?? [])];
  return written.flatMap(threesIn).some((numbers) => dayOrders.some((order) => isDay(order(numbers))));
}

type Three = readonly [number, number, number];
type Day = { readonly day: number; readonly month: number; readonly year: number };

const dayOrders: readonly ((numbers: Three) => Day)[] = [
  ([day, month, year]) => ({ day, month, year }),
  ([year, month, day]) => ({ day, month, year }),
  ([month, day, year]) => ({ day, month, year }),
];

const dateForms = [
  /^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})$/,
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{2})(\d{2})(\d{4})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{2})(\d{2})(\d{2})$/,
];

/** 8 digits can be cut in 2 ways. */
function threesIn(reference: string): readonly Three[] {
  return dateForms.flatMap((form) => {
    const [, one, two, three] = form.exec(reference) ?? [];
    return one === undefined ? [] : [[Number(one), Number(two), Number(three)] as const];
  });
}

function isDay({ day, month, year }: Day): boolean {
  const isYear = year < 100 || (year >= 1900 && year < 2100);
  return isYear && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
