import { adultNeck } from './adult-neck.ts';
import { writersHand } from './writers-hand.ts';
import { musician } from './musician.ts';
import { afterAMedicine } from './after-a-medicine.ts';
import { shortAttacks } from './short-attacks.ts';
import { brainStimulator } from './brain-stimulator.ts';
import { notSureOfTheSide } from './not-sure-of-the-side.ts';
import { notSureAtAll } from './not-sure-at-all.ts';
import { shortThenTheRest } from './short-then-the-rest.ts';
import { everythingTicked } from './everything-ticked.ts';
import { teenagerOf16 } from './teenager-of-16.ts';
import { teenagerOf13 } from './teenager-of-13.ts';
import { childAlone } from './child-alone.ts';
import { childsLegs } from './childs-legs.ts';
import { childsAttacks } from './childs-attacks.ts';
import { everythingOfAChild } from './everything-of-a-child.ts';
import { carerOfAnOlderMan } from './carer-of-an-older-man.ts';
import { carerWithAPump } from './carer-with-a-pump.ts';
import { carerOfAChildWithAttacks } from './carer-of-a-child-with-attacks.ts';
import { everythingOfACarer } from './everything-of-a-carer.ts';
import type { Journey } from './journey.ts';

/** Those who answer for themselves, then parents, then carers. */
export const allJourneys: readonly Journey[] = [
  adultNeck,
  writersHand,
  musician,
  afterAMedicine,
  shortAttacks,
  brainStimulator,
  notSureOfTheSide,
  notSureAtAll,
  shortThenTheRest,
  everythingTicked,
  teenagerOf16,
  teenagerOf13,
  childAlone,
  childsLegs,
  childsAttacks,
  everythingOfAChild,
  carerOfAnOlderMan,
  carerWithAPump,
  carerOfAChildWithAttacks,
  everythingOfACarer,
];
