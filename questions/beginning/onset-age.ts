import { all, any, is, isNot } from '../condition.ts';
import { age, is18OrOver } from '../person/age.ts';
import { chooseOne } from '../question.ts';

/** The age bands of the clinical brief, 1.2. No band above the age that was answered is offered. */
export const onsetAge = chooseOne({
  id: 'onsetAge',
  walks: ['short', 'full'],
  options: ['birthTo2', 'from3to12', 'from13to20', 'from21to40', 'from41', 'notSure'],
  optionWhen: {
    from13to20: all(isNot(age, 'under5'), isNot(age, 'from5to12')),
    from21to40: is18OrOver,
    from41: any(is(age, 'from41to64'), is(age, 'from65')),
  },
  words: {
    label: 'Age when it started',
    question: {
      self: 'How old were you when the movements started?',
      child: 'How old was your child when the movements started?',
      other: 'How old was the person you care for when the movements started?',
    },
    hint: 'Your best guess is enough.',
    why: 'A doctor asks different questions when movements start at different ages.',
    options: {
      birthTo2: '0 to 2',
      from3to12: '3 to 12',
      from13to20: '13 to 20',
      from21to40: '21 to 40',
      from41: '41 or over',
      notSure: 'I am not sure',
    },
    errors: {
      missing: {
        self: 'Select how old you were, or select "I am not sure"',
        child: 'Select how old your child was, or select "I am not sure"',
        other: 'Select how old the person you care for was, or select "I am not sure"',
      },
    },
  },
});
