import { inVoice, type Prose as ProseWords, proseInVoice } from '../../questions/words.ts';
import type { AdviceOnPaper } from './advice-on-paper.ts';
import type { FormItem } from './form.ts';
import { type ItemProps, Options } from './paper-options.tsx';
import { PaperProse } from './paper-prose.tsx';
import { adviceLead, leadOf, titleOf, waysOnFrom, type Writing } from './sentences.ts';

/**
 * One question or box, never cut by the end of a sheet, with the advice that its ticks bring. The ways on come last: whoever
 * follows one would not see advice that stood after it.
 */
export function PaperItem({ item, writing }: ItemProps) {
  const ways = <WaysOn item={item} writing={writing} />;
  return (
    <>
      <section className="item" id={item.page.id}>
        <h3 className="item__title">
          <span className="item__number">{item.number}</span> {titleOf(item.page.id, writing)}
        </h3>
        <p className="item__lead">
          {leadOf(item, writing).map((sentence) => (
            <strong key={sentence}>{sentence} </strong>
          ))}
          {hintOf(item, writing)}
        </p>
        {item.page.kind === 'notice' ? (
          <NoticeBody item={item} writing={writing} />
        ) : (
          <QuestionBody item={item} writing={writing} />
        )}
        {item.advice.length === 0 && ways}
      </section>
      {item.advice.map((advice) => (
        <Advice key={advice.id} advice={advice} writing={writing} />
      ))}
      {item.advice.length > 0 && ways}
    </>
  );
}

function NoticeBody({ item, writing: { paper, walkWords, form } }: ItemProps) {
  const words = walkWords.questions[item.page.id];
  return (
    <div className="item__box">
      {'title' in words && <PaperProse words={proseInVoice(words.body, form.voice)} />}
      {item.page.kind === 'notice' && item.page.ends && <Strong sentence={paper.stop} />}
    </div>
  );
}

function QuestionBody({ item, writing }: ItemProps) {
  const words = writing.walkWords.questions[item.page.id];
  return (
    <>
      {'help' in words && <Help title={words.help.title} body={words.help.body} />}
      {item.options.length > 0 ? <Options item={item} writing={writing} /> : <LinesToWriteOn />}
    </>
  );
}

/** The hint of the question, and how many boxes to tick where the hint does not say it. */
function hintOf({ page }: FormItem, { paper, walkWords, form }: Writing): string {
  const words = walkWords.questions[page.id];
  const hint = 'hint' in words ? inVoice(words.hint, form.voice) : '';
  if (paper.saysHowMany(hint)) return hint;
  const howMany = { chooseOne: paper.tickOne, chooseMany: paper.tickAll, shortText: '', notice: '' };
  return `${howMany[page.kind]} ${hint}`.trim();
}

function Help({ title, body }: { readonly title: string; readonly body: ProseWords }) {
  return (
    <div className="item__box">
      <h4>{title}</h4>
      <PaperProse words={body} />
    </div>
  );
}

/** Room for the few words that a short text asks for. */
function LinesToWriteOn() {
  return (
    <div className="item__lines" aria-hidden="true">
      <span />
      <span />
    </div>
  );
}

function WaysOn({ item, writing }: ItemProps) {
  const sentences = waysOnFrom(item, writing);
  if (sentences.length === 0) return null;
  if (sentences.length < 3) {
    return (
      <p className="item__way">
        <strong>{sentences.join(' ')}</strong>
      </p>
    );
  }
  return (
    <div className="item__ways">
      <p>
        <strong>{writing.paper.firstTrue}</strong>
      </p>
      <ol className="list">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <strong>{sentence}</strong>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Advice({ advice, writing }: { readonly advice: AdviceOnPaper; readonly writing: Writing }) {
  const { walkWords, form } = writing;
  const { title, body } = walkWords.advice[advice.id];
  return (
    <div className="item__box" id={`advice-${advice.id}`}>
      <h4>{inVoice(title, form.voice)}</h4>
      <Strong sentence={adviceLead(advice.when, writing)} />
      <PaperProse words={proseInVoice(body, form.voice)} />
    </div>
  );
}

function Strong({ sentence }: { readonly sentence: string }) {
  return (
    <p className="item__lead">
      <strong>{sentence}</strong>
    </p>
  );
}
