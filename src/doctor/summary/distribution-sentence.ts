import { inVoice, type Voice } from '../../../questions/words.ts';
import type { DoctorSummaryWords } from '../../words/doctor-words.ts';
import type { SummaryPattern } from './doctor-summary.ts';

/** "Distribution as ticked by the patient: neighbouring parts (segmental). Rule 6, arithmetic on ticks, ..." */
export function distributionSentence(
  { pattern, leg, rule }: SummaryPattern,
  { distribution }: DoctorSummaryWords,
  voice: Voice,
): string {
  const { names, trunkAndOthers } = distribution;
  const ofTrunk = leg ? trunkAndOthers.withLeg : trunkAndOthers.withoutLeg;
  const name = pattern === 'trunk-and-others' ? ofTrunk : names[pattern];
  return `${inVoice(distribution.asTicked(name), voice)} ${distribution.rule(String(rule))}`;
}
