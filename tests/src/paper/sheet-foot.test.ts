import { expect, test } from 'vitest';
import { sheetFoot } from '../../../src/paper/sheet-foot.ts';
import { paper } from '../../../src/words/en/paper.ts';

test('The foot of each sheet names the print and the number of the page', () => {
  const foot = sheetFoot('usual', paper, 'The name of the print');
  expect(foot).toContain('@bottom-left{content:"The name of the print"');
  expect(foot).toContain('@bottom-right{content:"Page " counter(page) " of " counter(pages)');
});

test('The head of each sheet has room for the reference', () => {
  expect(sheetFoot('usual', paper, '')).toContain(`@top-right{content:"${paper.sheetReference}"`);
  expect(paper.sheetReference).toMatch(/_{24}$/);
});

test('In large print, the foot has room for two lines', () => {
  expect(sheetFoot('large', paper, '')).toContain('@page{margin:16mm 13mm 20mm;');
});

test('In large print, everything in the margins is in 18 point like everything else', () => {
  expect(sheetFoot('large', paper, '').match(/font:18pt/g)).toHaveLength(3);
});

test('A quotation mark in the words does not end the text of the style', () => {
  const foot = sheetFoot('usual', paper, 'The "form"');
  expect(foot).toContain(String.raw`content:"The \"form\""`);
});
