import { all, any, is, isNot } from '../condition.ts';
import { chooseOne } from '../question.ts';
import { who } from './who.ts';

export const age = chooseOne({
  id: 'age',
  walks: ['short', 'full'],
  options: [
    'under5',
    'from5to12',
    'upTo12',
    'from13to15',
    'from16to17',
    'from18to40',
    'from41to64',
    'from65',
  ],
  optionWhen: {
    under5: all(isNot(who, 'me')),
    from5to12: all(isNot(who, 'me')),
    // A person who answers alone needs no more than this: the walk ends here for them.
    upTo12: all(is(who, 'me')),
    from18to40: all(isNot(who, 'child')),
    from41to64: all(isNot(who, 'child')),
    from65: all(isNot(who, 'child')),
  },
  words: {
    label: 'Age',
    question: {
      self: 'How old are you?',
      child: 'How old is your child?',
      other: 'How old is the person you care for?',
    },
    why: 'Doctors ask different questions at different ages. An age range is enough.',
    options: {
      under5: 'Under 5',
      from5to12: '5 to 12',
      upTo12: '12 or under',
      from13to15: '13 to 15',
      from16to17: '16 to 17',
      from18to40: '18 to 40',
      from41to64: '41 to 64',
      from65: '65 or over',
    },
    errors: {
      missing: {
        self: 'Select how old you are',
        child: 'Select how old your child is',
        other: 'Select how old the person you care for is',
      },
    },
  },
});

export const is16OrOver = any(
  is(age, 'from16to17'),
  is(age, 'from18to40'),
  is(age, 'from41to64'),
  is(age, 'from65'),
);

export const is18OrOver = any(is(age, 'from18to40'), is(age, 'from41to64'), is(age, 'from65'));
