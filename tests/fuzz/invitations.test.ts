import { beforeAll } from 'vitest';
import type { Recipient } from '../../src/clinic/recipient-schema.ts';
import { checkInvitation } from '../../src/invitation/checked-invitation.ts';
import { fingerprintOf } from '../../src/invitation/fingerprint.ts';
import { fragmentOf, type Invitation } from '../../src/invitation/invitation.ts';
import { referenceFault } from '../../src/invitation/reference.ts';
import { makeKey } from '../src/sealing/keys.ts';
import { fuzz, type Trial, type Verdict } from './support/fuzz.ts';
import type { Random } from './support/random.ts';

let recipients: readonly Recipient[];
let fingerprints: ReadonlyMap<string, string>;

beforeAll(async () => {
  recipients = await Promise.all(['movement', 'children', 'move', 'a', 'constructor'].map(recipientOf));
  fingerprints = new Map(
    await Promise.all(recipients.map(async ({ id, keys }) => [id, await fingerprintOf(keys)] as const)),
  );
});

const letters = 'abcxyzABCXYZ0123456789-_.#%&?/ \n\0\u00e9\u0430\u0661\u200b\u202e\ufeff🙂';
const refusals = ['malformed', 'unknownRecipient', 'otherKeys'];

fuzz('invitations as they are', { always: ['invited'] }, (random) =>
  tried(fragmentOf(anyInvitation(random))),
);

fuzz(
  'invitations changed',
  { always: ['malformed', 'otherKeys'], also: [...refusals, 'invited'] },
  (random) => {
    const fragment = fragmentOf(anyInvitation(random));
    const place = random.under(fragment.length);
    const changed = random.oneOf([
      fragment.slice(0, place),
      `${fragment.slice(0, place)}${random.text(1, letters)}${fragment.slice(place + 1)}`,
      `${fragment.slice(0, place)}${random.text(random.between(1, 3), letters)}${fragment.slice(place)}`,
      `${fragment.slice(0, place)}${fragment.slice(place + 1)}`,
      fragment.toUpperCase(),
      encodeURIComponent(fragment),
      `%${fragment.charCodeAt(0).toString(16)}${fragment.slice(1)}`,
      `${fragment}\n`,
      `${fragment}.${fragment}`,
      fragment.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    ]);
    return tried(changed);
  },
);

fuzz('invitations with a wrong fingerprint', { always: ['otherKeys'] }, (random) => {
  const invitation = anyInvitation(random);
  const other = random.oneOf([...fingerprints.values()].filter((some) => some !== invitation.fingerprint));
  const fingerprint = random.oneOf([
    other,
    other.toLowerCase(),
    Buffer.from(random.bytes(16)).toString('base64url'),
  ]);
  return tried(fragmentOf({ ...invitation, fingerprint }));
});

fuzz('invitations to nobody here', { always: ['unknownRecipient'] }, (random) => {
  const recipient = `${random.oneOf(['movements', 'b', '0', 'tostring', 'proto'])}${random.under(999)}`;
  return tried(fragmentOf({ ...anyInvitation(random), recipient }));
});

fuzz('invitations with a reference that names a person', { always: ['malformed'] }, (random) => {
  const year = random.between(1900, 2030);
  const month = String(random.between(1, 12)).padStart(2, '0');
  const day = String(random.between(1, 28)).padStart(2, '0');
  const reference = random.oneOf([
    `${year}-${month}-${day}`,
    `${day}-${month}-${year}`,
    `${day}${month}${year}`,
    `${day}${month}${String(year).slice(2)}`,
    nhsNumber(random),
    random.text(random.between(13, 40), 'ABC123-'),
    `${random.text(3, 'ABC')}${random.text(1, '_ /:.%\u00e9\u0661\n')}`,
  ]);
  return tried(fragmentOf({ ...anyInvitation(random), reference }));
});

fuzz('invitations of random text', { always: ['malformed'], also: refusals }, (random, place) => {
  const part = () => random.text(random.under(30), letters);
  const length = place % 50 === 0 ? 2 ** 20 : random.under(2000);
  return tried(
    random.oneOf([
      part(),
      [part(), part(), part(), part(), part()].join('.'),
      '.'.repeat(length),
      'a'.repeat(length),
    ]),
  );
});

function anyInvitation(random: Random): Invitation {
  const { id } = random.oneOf(recipients);
  const reference = random.text(random.between(0, 12), 'ABCxyz--');
  return {
    recipient: id,
    reference,
    length: random.oneOf(['short', 'full']),
    language: random.oneOf(['en', 'cy', 'zh-Hant-HK']),
    fingerprint: fingerprints.get(id) ?? '',
  };
}

function tried(fragment: string): Trial {
  return { shown: fragment, judged: () => judged(fragment) };
}

/** Whoever is invited is invited by the recipient that the link names, whose keys it names too. */
async function judged(fragment: string): Promise<Verdict> {
  const checked = await checkInvitation(fragment, recipients);
  if (checked.kind === 'refused') return { outcome: checked.refusal };
  const { invitation, recipient } = checked;
  const isNamed =
    fragmentOf(invitation) === fragment &&
    fragment.startsWith(`${recipient.id}.`) &&
    fragment.endsWith(`.${fingerprints.get(recipient.id)}`) &&
    recipients.includes(recipient) &&
    referenceFault(invitation.reference) === undefined;
  return isNamed
    ? { outcome: 'invited' }
    : { outcome: 'invited', wrong: `It invites by ${recipient.id} with ${JSON.stringify(invitation)}.` };
}

async function recipientOf(id: string): Promise<Recipient> {
  const keys = await Promise.all([makeKey(), makeKey()]);
  return {
    id,
    name: `Dr ${id}`,
    role: 'Consultant neurologist',
    email: null,
    telephone: null,
    bring: true,
    keys: keys.map(({ publicText }) => publicText),
  };
}

/** 9 digits and the one that checks them; with the spaces left out, or dashes between. */
function nhsNumber(random: Random): string {
  const digits = random.text(9, '0123456789');
  const sum = Array.from(digits, Number).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  if (check === 10) return nhsNumber(random);
  const whole = `${digits}${check}`;
  return random.oneOf([whole, `${whole.slice(0, 3)}-${whole.slice(3, 6)}-${whole.slice(6)}`]);
}
