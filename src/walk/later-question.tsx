import type { ComponentProps } from 'react';
import type { QuestionId } from '../../questions/questionnaire.ts';
import type { Asked } from '../fields/field-notes.tsx';
import { Prose } from '../layout/prose.tsx';
import { usePageWords } from '../words/words-context.ts';
import { FromFileNote } from './from-file-note.tsx';
import { QuestionPage } from './question-page.tsx';
import { useUnchecked } from './visit.ts';
import { WithoutTheRestLink } from './without-the-rest-link.tsx';

/** A question with all that may stand beside it, which nobody sees who is new: help, a file's answer, the way past the rest. */
export function LaterQuestion<Q extends Asked>(props: ComponentProps<typeof QuestionPage<Q>>) {
  const { id } = props.question;
  const isUnchecked = useUnchecked().includes(id);
  return (
    <QuestionPage {...props} note={isUnchecked ? FromFileNote : undefined} help={<Help id={id} />}>
      <WithoutTheRestLink />
    </QuestionPage>
  );
}

function Help({ id }: { readonly id: QuestionId }) {
  const words = usePageWords(id);
  return (
    words.help && (
      <section className="inset">
        <h2 className="inset__title">{words.help.title}</h2>
        <Prose words={words.help.body} />
      </section>
    )
  );
}
