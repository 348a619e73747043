import { expect, test } from 'vitest';
import { questionnaireVersion } from '../../../questions/version.ts';
import { sheetFoot } from '../../../src/paper/sheet-foot.ts';
import { paper } from '../../../src/words/en/paper.ts';

test('The foot of each sheet names the form, its version and the number of the page', () => {
  const foot = sheetFoot('usual', paper, questionnaireVersion);
  expect(foot).toContain(`@bottom-left{content:"${paper.foot(questionnaireVersion)}"`);
  expect(foot).toContain('@bottom-right{content:"Page " counter(page) " of " counter(pages)');
});

test('In large print, the foot is in 18 point like everything else', () => {
  expect(sheetFoot('large', paper, '1')).toMatch(/18pt.*18pt/);
});

test('A quotation mark in the words does not end the text of the style', () => {
  const foot = sheetFoot('usual', { ...paper, foot: () => 'The "form"' }, '1');
  expect(foot).toContain(String.raw`content:"The \"form\""`);
});
