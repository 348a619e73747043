import { describe, expect } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { pageKindsByName } from './support/page-kinds.ts';
import { test } from './support/test.ts';

describe.concurrent.each(pageKindsByName)(
  'axe finds no violation on the page kind "%s"',
  (_name, openKind) => {
    test('in light, in dark and at 320 pixels', async ({ open }) => {
      const page = await open();
      await openKind(page);
      expect(await axeFindings(page)).toEqual([]);
    });
  },
);
