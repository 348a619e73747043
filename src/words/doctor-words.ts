import type { Prose } from '../../questions/words.ts';
import type { ClinicNames } from './words.ts';

/** Every word on the pages for doctors and nurses, in one language. */
export interface DoctorWords {
  readonly site: DoctorSiteWords;
}

/** The frame of those pages, and the page where they start. */
export interface DoctorSiteWords {
  readonly name: string;
  readonly navigation: string;
  /** `name`: the heading of the page. `link`: what the navigation calls it. `does` and `action`: on the start page. */
  readonly pages: Readonly<
    Record<
      'key' | 'invitation' | 'answers',
      { readonly name: string; readonly link: string; readonly does: string; readonly action: string }
    >
  >;
  readonly start: { readonly title: string; readonly lead: Prose; readonly note: Prose };
  readonly footer: (clinic: ClinicNames) => string;
}
