import { expect, test } from 'vitest';
import { writtenDate, writtenLanguage, writtenList, writtenMoment } from '../../../src/words/written.ts';
import { writtenNumber } from '../../../src/words/written-number.ts';

test.each([
  ['en', 7, '7'],
  ['en', 1500, '1,500'],
  ['de', 1500, '1.500'],
  ['bn', 7, '৭'],
])('In %s the number %d is written %s', (language, value, written) => {
  expect(writtenNumber(value, language)).toBe(written);
});

test.each([
  ['en', '6 August 2018'],
  ['cy', '6 Awst 2018'],
  ['pl', '6 sierpnia 2018'],
])('In %s a date is written %s', (language, written) => {
  expect(writtenDate(new Date(2018, 7, 6), language)).toBe(written);
});

test('A language that names its region keeps it', () => {
  expect(writtenDate(new Date(2018, 7, 6), 'en-US')).toBe('August 6, 2018');
});

test.each([
  [[], ''],
  [['neck'], 'neck'],
  [['neck', 'arm'], 'neck and arm'],
  [['neck', 'arm', 'leg'], 'neck, arm and leg'],
])('In English the list %j is written %j', (items, written) => {
  expect(writtenList(items, 'en')).toBe(written);
});

test('In Polish a list has the Polish word', () => {
  expect(writtenList(['szyja', 'ręka'], 'pl')).toBe('szyja i ręka');
});

test.each([
  ['en', '6 August 2018 at 21:05'],
  ['de', '6. August 2018 um 21:05'],
])('In %s a moment is written %s', (language, written) => {
  expect(writtenMoment(new Date(2018, 7, 6, 21, 5), language)).toBe(written);
});

test.each([
  ['en', 'English'],
  ['cy', 'Welsh'],
  ['xx', 'xx'],
  ['not a tag', 'not a tag'],
])('In English the language "%s" is called "%s"', (tag, written) => {
  expect(writtenLanguage(tag, 'en')).toBe(written);
});
