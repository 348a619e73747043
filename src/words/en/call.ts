import type { CallWords } from '../call-words.ts';

/** Read aloud by the person who calls: every sentence is whole and stands by itself. */
export const call: CallWords = {
  opening: {
    self: 'Hello. I would like to book a first appointment about movements that I cannot control.',
    child:
      'Hello. I would like to book a first appointment for my child, about movements that they cannot control.',
    other:
      'Hello. I would like to book a first appointment for someone I care for, about movements that they cannot control.',
  },
  noticed: (things) => ({
    self: `I have noticed ${things}.`,
    child: `I have noticed ${things} in my child.`,
    other: `I have noticed ${things} in the person I care for.`,
  }),
  noticedThing: {
    pulling: 'pulling or twisting into unusual positions',
    cramps: 'cramps or spasms',
    shaking: 'shaking',
    jerks: 'sudden jerks',
    blinking: 'blinking a lot or eyes closing',
    voiceChanges: 'changes in the voice',
    taskTrouble: 'trouble with 1 task',
    somethingElse: 'something else that I can describe',
  },
  parts: (places) => ({
    self: `The parts of my body that are affected: ${places}.`,
    child: `The parts of my child's body that are affected: ${places}.`,
    other: `The parts of their body that are affected: ${places}.`,
  }),
  onsetAge: {
    birthTo2: {
      self: 'It started when I was 2 or younger.',
      child: 'It started when my child was 2 or younger.',
      other: 'It started when they were 2 or younger.',
    },
    from3to12: {
      self: 'It started when I was 3 to 12 years old.',
      child: 'It started when my child was 3 to 12 years old.',
      other: 'It started when they were 3 to 12 years old.',
    },
    from13to20: {
      self: 'It started when I was 13 to 20 years old.',
      child: 'It started when my child was 13 or older.',
      other: 'It started when they were 13 to 20 years old.',
    },
    from21to40: {
      self: 'It started when I was 21 to 40 years old.',
      child: 'It started when my child was 21 to 40 years old.',
      other: 'It started when they were 21 to 40 years old.',
    },
    from41: {
      self: 'It started when I was 41 or older.',
      child: 'It started when my child was 41 or older.',
      other: 'It started when they were 41 or older.',
    },
  },
  onsetManner: {
    minutesOrHours: 'It came on within minutes or hours.',
    days: 'It came on over days.',
    weeksOrMonths: 'It came on over weeks or months.',
    years: 'It came on over years.',
  },
  course: {
    worse: 'Since then it has become worse.',
    same: 'Since then it has stayed about the same.',
    better: 'Since then it has become better.',
    upAndDown: 'Since then it has gone up and down.',
  },
  closing: {
    self: 'I have a summary of my answers that I can bring.',
    child: 'I have a summary of our answers that I can bring.',
    other: 'I have a summary of the answers that I can bring.',
  },
};
