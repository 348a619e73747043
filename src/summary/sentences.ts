import type { Reading } from '../../machines/reading.ts';
import { inVoice } from '../../questions/words.ts';
import type { WalkWords } from '../words/words.ts';
import { writtenList } from '../words/written.ts';
import { writtenNumber } from '../words/written-number.ts';

/** "You told us about 1 part of the body: neck or shoulders." */
export function toldSentence({ sites, voice }: Reading, words: WalkWords, language: string): string {
  if (sites.length === 0) return inVoice(words.explanation.toldNothing, voice);
  const places = writtenList(
    sites.map((site) => words.body.sites[site]),
    language,
  );
  return inVoice(words.explanation.told(sites.length, writtenNumber(sites.length, language), places), voice);
}

/** What to say on the telephone: one sentence for each fact of the reading, and none without one. */
export function callSentences(
  reading: Reading,
  { call, body }: WalkWords,
  language: string,
): readonly string[] {
  const { noticed, sites, onsetAge, onsetManner, course, voice } = reading;
  const things = noticed.map((thing) => call.noticedThing[thing]);
  const places = sites.map((site) => body.sites[site]);
  const phrases = [
    call.opening,
    things.length > 0 && call.noticed(writtenList(things, language)),
    places.length > 0 && call.parts(writtenList(places, language)),
    onsetAge && call.onsetAge[onsetAge],
    onsetManner && call.onsetManner[onsetManner],
    course && call.course[course],
    call.closing,
  ];
  return phrases
    .filter((phrase) => phrase !== false && phrase !== null)
    .map((phrase) => inVoice(phrase, voice));
}
