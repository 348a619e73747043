import type { BodyWords } from '../words.ts';

export const body: BodyWords = {
  left: 'Left',
  right: 'Right',
  sites: {
    eyes: 'eyes or eyelids',
    face: 'lower face (jaw, mouth or tongue)',
    voice: 'voice or throat',
    neck: 'neck or shoulders',
    trunk: 'trunk (back, chest or tummy)',
    leftArm: 'left arm or hand',
    rightArm: 'right arm or hand',
    arm: 'arm or hand',
    leftLeg: 'left leg or foot',
    rightLeg: 'right leg or foot',
    leg: 'leg or foot',
  },
};
