import { expect, test } from 'vitest';
import { referenceFault } from '../../../src/invitation/reference.ts';

test.each(['', 'K7-2', 'ABC123', '12345', '1234567', '99-99-99', 'clinic-12', '9434765910', 'may'])(
  'The reference %j may stand in a link',
  (reference) => {
    expect(referenceFault(reference)).toBeUndefined();
  },
);

test.each(['ABCDEFGHIJKLM', 'K7 2', 'K7.2', 'K7/2', 'Zoë', '<b>', '\u202EK7'])(
  'The reference %j is not of the form',
  (reference) => {
    expect(referenceFault(reference)).toBe('form');
  },
);

// Numbers that pass the check and belong to nobody: the first is the example of the NHS Data Dictionary.
test.each(['9434765919', '943-476-5919', 'A9434765919', '9990548609'])('%j is an NHS number', (reference) => {
  expect(referenceFault(reference)).toBe('nhsNumber');
});

test.each([
  '24-11-2026',
  '1-2-1980',
  '24-11-80',
  '1980-11-24',
  '24111980',
  '19801124',
  '11241980',
  '241180',
  '24-Nov-1980',
  '24nov80',
  '3March1980',
  '1980-Jan-01',
  'Jan011980',
  'DOB010180',
  '1980-0101',
])('%j is a date', (reference) => {
  expect(referenceFault(reference)).toBe('date');
});
