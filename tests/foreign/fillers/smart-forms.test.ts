import { checkFiller } from './check-filler.ts';
import { smartForms } from './filler.ts';

checkFiller(smartForms);
