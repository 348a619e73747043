import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { questionnaireVersion } from '../../../questions/version.ts';
import type { Edition } from '../../../src/doctor/edition/edition-schema.ts';
import { loadEdition } from '../../../src/doctor/edition/load-edition.ts';
import { checkAnswers } from '../../../src/doctor/edition/sent-answers.ts';
import { type Content, readContent, writeContent } from '../../../src/sealing/content.ts';
import { open } from '../../../src/sealing/open.ts';
import { padded, unpadded } from '../../../src/sealing/padding.ts';
import { seal } from '../../../src/sealing/seal.ts';
import { makeKey, type MadeKey } from '../../src/sealing/keys.ts';
import { prove } from '../support/prove.ts';
import { forEachWay } from '../walk/each-way.ts';
import { contentOf, isSent } from './sent.ts';

let edition: Edition | null;
let key: MadeKey;

beforeAll(async () => {
  [edition, key] = await Promise.all([loadEdition(questionnaireVersion), makeKey()]);
});

prove(
  'what is sent arrives as it was answered',
  'Whatever a person answers, the answers that are packed for sending are the ones that the doctor gets, and the doctor’s page accepts them.',
  (cases) => {
    forEachSent((content) => {
      const body = writeContent(content);
      const plaintext = body && padded(body, 'link');
      const arrived = plaintext && unpadded(plaintext);
      expectArrived(arrived && readContent(arrived), content);
      cases.held();
    });
  },
);

/** Every how-many-eth way is sealed for real. It takes 30 times as long as packing alone. */
const oneIn = 9;

prove(
  'a sealed envelope opens to what was sealed',
  'Answers that are locked for a doctor and opened with the doctor’s key are the answers that were locked, with nothing added and nothing lost.',
  async (cases) => {
    const contents: Content[] = [];
    forEachSent((content, place) => {
      if (place % oneIn === 0) contents.push(content);
    });
    const header = { recipient: 'movement', reference: 'K7-2', questionnaireVersion };
    for (const content of contents) {
      const carrier = cases.count % 2 === 0 ? 'link' : 'code';
      const envelope = await seal(content, { ...header, keys: [key.publicText] }, carrier);
      const opening = envelope && (await open(envelope, key.pair));
      if (opening?.kind !== 'opened') expect.fail(`It was not opened: ${JSON.stringify(content)}`);
      const { recipient, reference, questionnaireVersion: version, ...arrived } = opening.opened;
      expect({ recipient, reference, questionnaireVersion: version }).toEqual(header);
      expectArrived(arrived, content);
      cases.held();
    }
  },
);

function forEachSent(visit: (content: Content, place: number) => void): void {
  let place = 0;
  forEachWay(({ situation, entered }) => {
    const path = pathOf(entered, situation.length);
    if (!isSent(path)) return;
    visit(contentOf(path, situation.length), place);
    place += 1;
  });
}

/** `expect` takes longer than all else here, so it is only asked where something is wrong. */
function expectArrived(arrived: Content | null, sent: Content): void {
  if (arrived === null || !isDeepStrictEqual(arrived, sent)) {
    expect.fail(`${JSON.stringify(sent)} arrived as ${JSON.stringify(arrived)}`);
  }
  const checked = edition && checkAnswers(edition, arrived.answers, arrived.length);
  if (checked?.kind !== 'answers' || !isDeepStrictEqual(checked.path.answers, sent.answers)) {
    expect.fail(`The doctor’s page does not take ${JSON.stringify(sent)}`);
  }
}
