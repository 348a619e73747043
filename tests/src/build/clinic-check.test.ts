import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { clinicCheck } from '../../../src/build/clinic-check.ts';

vi.mock('node:fs', () => ({ readFileSync: vi.fn<() => string>() }));

const addWatchFile = vi.fn<(file: string) => void>();

beforeEach(() => {
  addWatchFile.mockClear();
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

test('A file that is not JSON stops the build', () => {
  vi.mocked(readFileSync).mockReturnValue('{ name: ');
  expect(startBuild).toThrow(SyntaxError);
});

function write(clinic: object): void {
  vi.mocked(readFileSync).mockReturnValue(JSON.stringify(clinic));
}

function startBuild(): void {
  const { buildStart } = clinicCheck();
  if (typeof buildStart !== 'function') throw new Error('The plugin does nothing when a build starts.');
  Reflect.apply(buildStart, { addWatchFile }, [{}]);
}
