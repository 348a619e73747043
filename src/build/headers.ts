import { fhirFolder } from '../addresses.ts';
import { doctorAddresses } from '../doctor/doctor-addresses.ts';
import { workerAddress } from '../offline/worker-address.ts';
import { headerPolicy, workerHeaderPolicy } from './content-security-policy.ts';
import { permissionsPolicy } from './permissions-policy.ts';

/** Names and values, as a host sends them. */
export type Headers = Readonly<Record<string, string>>;

interface Varying extends Headers {
  readonly 'Content-Security-Policy': string;
  readonly 'Permissions-Policy': string;
  readonly 'Cache-Control': string;
}

/** What a host gives different headers: the files of the build, and pages by what they may do and leave behind. */
export type Kind = 'asset' | 'fhir' | 'worker' | 'patient' | 'doctor' | 'opening';

export const assetsFolder = '/assets/';

/** The one source. `npm start`, `dist/_headers` and the example for nginx all send these. */
export function headersOf(kind: Kind): Headers {
  return { ...sameEverywhere, ...varying[kind] };
}

/** @param address without the folder in which the site stands, and without a query */
export function kindOf(address: string): Kind {
  if (address.startsWith(assetsFolder)) return 'asset';
  if (address.startsWith(`${fhirFolder}/`)) return 'fhir';
  if (address === workerAddress) return 'worker';
  const page = address.replace(/(?:\.html|\/)$/, '');
  return doctorKinds.find((one) => one.address === page)?.kind ?? 'patient';
}

/** The addresses that are not those of a patient's page, each with its kind. */
export const doctorKinds = Object.values(doctorAddresses).map((address) => ({
  address,
  kind: address === doctorAddresses.answers ? ('opening' as const) : ('doctor' as const),
}));

export const sameEverywhere: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Only where the site comes by https. Its own host alone: what else stands under the clinic's name is not ours to decide. */
export const transport: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

const withoutCamera = permissionsPolicy({ camera: false });

/** What most pages and files have. */
const ofPatients = {
  'Content-Security-Policy': headerPolicy('patient'),
  'Permissions-Policy': withoutCamera,
} as const;

const ofDoctors = { 'Content-Security-Policy': headerPolicy('doctor'), 'Cache-Control': 'no-store' } as const;

export const elsewhere = { 'Access-Control-Allow-Origin': '*' } as const satisfies Headers;

/**
 * The name of an asset holds its checksum, so that it never changes. A page is asked for anew each time. A doctor's page
 * is not stored at all: a key or somebody's answers may stand in it, and Back would bring them back.
 */
export const varying: Readonly<Record<Kind, Varying>> = {
  asset: { ...ofPatients, 'Cache-Control': 'public, max-age=31536000, immutable' },
  // What is published for other form fillers may be read from their own sites.
  fhir: { ...elsewhere, ...ofPatients, 'Cache-Control': 'no-cache' },
  worker: { ...ofPatients, 'Content-Security-Policy': workerHeaderPolicy, 'Cache-Control': 'no-cache' },
  patient: { ...ofPatients, 'Cache-Control': 'no-cache' },
  doctor: { ...ofDoctors, 'Permissions-Policy': withoutCamera },
  opening: { ...ofDoctors, 'Permissions-Policy': permissionsPolicy({ camera: true }) },
};
