import { all, any, is } from '../condition.ts';
import { chooseOne } from '../question.ts';
import { armSide } from './arm-side.ts';
import { legSide } from './leg-side.ts';
import { bodyPartWords, parts } from './parts.ts';

/** Offers the places that were ticked, each arm and leg by its side. */
export const startedIn = chooseOne({
  id: 'startedIn',
  walks: ['short', 'full'],
  options: [
    'eyes',
    'face',
    'voice',
    'neck',
    'trunk',
    'leftArm',
    'rightArm',
    'arm',
    'leftLeg',
    'rightLeg',
    'leg',
    'somewhereElse',
    'notSure',
  ],
  optionWhen: {
    eyes: all(is(parts, 'eyes')),
    face: all(is(parts, 'face')),
    voice: all(is(parts, 'voice')),
    neck: all(is(parts, 'neck')),
    trunk: all(is(parts, 'trunk')),
    leftArm: any(is(armSide, 'left'), is(armSide, 'both')),
    rightArm: any(is(armSide, 'right'), is(armSide, 'both')),
    arm: all(is(armSide, 'notSure')),
    leftLeg: any(is(legSide, 'left'), is(legSide, 'both')),
    rightLeg: any(is(legSide, 'right'), is(legSide, 'both')),
    leg: all(is(legSide, 'notSure')),
  },
  atLeastOffered: 2,
  words: {
    label: 'Where it started',
    question: 'Where did the movements start?',
    hint: 'Select the first part that was affected.',
    why: 'A doctor wants to know which part of the body was first.',
    options: {
      ...bodyPartWords,
      leftArm: 'Left arm or hand',
      rightArm: 'Right arm or hand',
      leftLeg: 'Left leg or foot',
      rightLeg: 'Right leg or foot',
      somewhereElse: 'Somewhere else',
      notSure: 'I am not sure',
    },
    errors: { missing: 'Select where the movements started, or select "I am not sure"' },
  },
});
