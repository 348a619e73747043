import { checkFiller } from './check-filler.ts';
import { lforms } from './filler.ts';

checkFiller(lforms);
