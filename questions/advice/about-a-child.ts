import { any, is } from '../condition.ts';
import { age } from '../person/age.ts';
import { who } from '../person/who.ts';

/** The person the answers are about is a child: what the advice for children asks before it shows. */
export const aboutAChild = any(
  is(who, 'child'),
  is(age, 'under5'),
  is(age, 'from5to12'),
  is(age, 'from13to15'),
);
