import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { clinicFile } from '../../../src/build/clinic-file.ts';

vi.mock('node:fs', () => ({ readFileSync: vi.fn<() => string>() }));

const addWatchFile = vi.fn<(file: string) => void>();
const warn = vi.fn<(sentence: string) => void>();

beforeEach(() => {
  addWatchFile.mockClear();
  warn.mockClear();
});

test('A good clinic.json lets the build start, and is watched', () => {
  write({
    name: 'The North Clinic',
    centre: 'Movement Service',
    telephone: '0131 496 0000',
    bookingAddress: null,
  });
  startBuild();
  expect(addWatchFile.mock.calls).toEqual([['clinic.json']]);
});

test('A bad value stops the build with a sentence that names the field', () => {
  write({ name: 'The North Clinic', centre: 'Movement Service', telephone: 'none', bookingAddress: null });
  expect(startBuild).toThrow(
    new Error('clinic.json cannot be used: "telephone" must be digits and spaces, as in 020 7616 7693.'),
  );
});

test('The build warns of a recipient with 1 key, since a lost key loses answers', () => {
  write({ ...clinic, recipients: [recipient] });
  startBuild();
  expect(warn.mock.calls).toEqual([
    [
      'The recipient "movement" in clinic.json has 1 key. If that key is lost, every answer sealed to it is lost. Add a second key.',
    ],
  ]);
});

test('Recipients stand in a module of their own, which no other page carries', () => {
  write({ ...clinic, recipients: [recipient] });
  expect(loaded('virtual:clinic')).toBe(`export default ${JSON.stringify(clinic)};`);
  expect(loaded('virtual:recipients')).toBe(`export default ${JSON.stringify([recipient])};`);
});

test('A file that is not JSON stops the build', () => {
  vi.mocked(readFileSync).mockReturnValue('{ name: ');
  expect(startBuild).toThrow(SyntaxError);
});

const clinic = {
  name: 'The North Clinic',
  centre: 'Movement Service',
  telephone: '0131 496 0000',
  bookingAddress: null,
};

const recipient = {
  id: 'movement',
  name: 'Movement team',
  role: 'Nurses and doctors',
  email: null,
  telephone: null,
  bring: true,
  keys: ['AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'],
};

function loaded(id: string): unknown {
  const { load } = clinicFile();
  if (typeof load !== 'function') throw new Error('The plugin loads nothing.');
  return Reflect.apply(load, {}, [`\0${id}`]);
}

function write(clinic: object): void {
  vi.mocked(readFileSync).mockReturnValue(JSON.stringify(clinic));
}

function startBuild(): void {
  const { buildStart } = clinicFile();
  if (typeof buildStart !== 'function') throw new Error('The plugin does nothing when a build starts.');
  Reflect.apply(buildStart, { addWatchFile, warn }, [{}]);
}
