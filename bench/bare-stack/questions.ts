export type Answer = string | string[] | null;

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly several?: boolean;
  readonly missing: string;
}

/** The size and shape of our own first questions, kept apart from them: what we compare with must not move with us. */
export const questions: readonly Question[] = [
  {
    id: 'who',
    title: 'Who are you answering for?',
    options: ['Me', 'My child, who is under 18', 'Someone I care for'],
    missing: 'Select who you are answering for',
  },
  {
    id: 'age',
    title: 'How old are you?',
    options: ['12 or under', '13 to 15', '16 to 17', '18 to 40', '41 to 64', '65 or over'],
    missing: 'Select how old you are',
  },
  {
    id: 'noticed',
    title: 'What have you noticed?',
    options: [
      'Pulling or twisting into unusual positions',
      'Cramps or spasms',
      'Shaking',
      'Sudden jerks',
      'Blinking a lot, or eyes closing when this is not wanted',
      'Changes in the voice',
      'Trouble with 1 task, such as writing',
      'Something else',
      'I am not sure',
    ],
    several: true,
    missing: 'Select what you have noticed',
  },
  {
    id: 'parts',
    title: 'Which parts of your body are affected now?',
    options: [
      'Eyes or eyelids',
      'Lower face, jaw, mouth or tongue',
      'Voice or throat',
      'Neck or shoulders',
      'Back, chest or tummy',
      'Arm or hand',
      'Leg or foot',
      'I am not sure where',
    ],
    several: true,
    missing: 'Select the parts of your body that are affected',
  },
  {
    id: 'side',
    title: 'Which arm or hand is affected?',
    options: ['Left', 'Right', 'Both', 'I am not sure'],
    missing: 'Select left, right or both',
  },
  {
    id: 'started',
    title: 'Where did the movements start?',
    options: [
      'Neck or shoulders',
      'Left arm or hand',
      'Right arm or hand',
      'Somewhere else',
      'I am not sure',
    ],
    missing: 'Select where the movements started',
  },
  {
    id: 'spread',
    title: 'Have the movements spread to other parts?',
    options: ['Yes', 'No', 'They have come and gone', 'I am not sure'],
    missing: 'Select if the movements have spread',
  },
  {
    id: 'onsetAge',
    title: 'How old were you when the movements started?',
    options: ['Under 13', '13 to 20', '21 to 40', '41 or over', 'I am not sure'],
    missing: 'Select how old you were',
  },
  {
    id: 'manner',
    title: 'How did the movements start?',
    options: ['Over minutes or hours', 'Over days', 'Over weeks or months', 'Over years', 'I am not sure'],
    missing: 'Select how the movements started',
  },
  {
    id: 'course',
    title: 'How have the movements changed since they started?',
    options: ['They are better', 'They are the same', 'They are worse', 'I am not sure'],
    missing: 'Select how the movements have changed',
  },
];
