import type { QuestionId } from '../../questions/questionnaire.ts';
import { inVoice, type Prose as ProseWords, proseInVoice } from '../../questions/words.ts';
import { Prose } from '../layout/prose.tsx';
import { optionWords } from '../words/option-words.ts';
import type { AdviceOnPaper } from './advice-on-paper.ts';
import type { PaperForm } from './form.ts';
import {
  adviceLead,
  goTo,
  labelOf,
  leadOf,
  optionLead,
  titleOf,
  waysOnFrom,
  type Writing,
} from './sentences.ts';
import type { SheetOption } from './sheet.ts';

type Numbered = PaperForm['parts'][number]['items'][number];

interface ItemProps {
  readonly item: Numbered;
  readonly writing: Writing;
}

/** One question or box, never cut by the end of a sheet, with the advice that its ticks bring. */
export function PaperItem({ item, writing }: ItemProps) {
  return (
    <section className="item" id={item.page.id}>
      <h3 className="item__title">
        <span className="item__number">{item.number}</span> {titleOf(item.page.id, writing)}
      </h3>
      <Strong sentences={leadOf(item, writing)} />
      {item.page.kind === 'notice' ? (
        <NoticeBody item={item} writing={writing} />
      ) : (
        <QuestionBody item={item} writing={writing} />
      )}
      <WaysOn item={item} writing={writing} />
      {item.advice.map((advice) => (
        <Advice key={advice.id} advice={advice} writing={writing} />
      ))}
    </section>
  );
}

function NoticeBody({ item, writing: { paper, walkWords, form } }: ItemProps) {
  const words = walkWords.questions[item.page.id];
  return (
    <div className="item__box">
      {'title' in words && <Prose words={proseInVoice(words.body, form.voice)} />}
      {item.page.kind === 'notice' && item.page.ends && <Strong sentences={[paper.stop]} />}
    </div>
  );
}

function QuestionBody({ item, writing }: ItemProps) {
  const { walkWords, form } = writing;
  const words = walkWords.questions[item.page.id];
  if ('title' in words) return null;
  const hint = 'hint' in words ? inVoice(words.hint, form.voice) : '';
  return (
    <>
      <p className="hint">{hintOnPaper(item.page.kind, hint, writing)}</p>
      {'help' in words && <Help title={words.help.title} body={words.help.body} />}
      {item.options.length > 0 ? <Options item={item} writing={writing} /> : <LinesToWriteOn />}
    </>
  );
}

/** Says how many boxes to tick, where the hint does not. */
function hintOnPaper(kind: Numbered['page']['kind'], hint: string, { paper }: Writing): string {
  const onPaper = paper.onPaper(hint);
  const howMany = { chooseOne: paper.tickOne, chooseMany: paper.tickAll, shortText: '', notice: '' }[kind];
  return onPaper === hint ? `${howMany} ${hint}`.trim() : onPaper;
}

function Help({ title, body }: { readonly title: string; readonly body: ProseWords }) {
  return (
    <div className="item__box">
      <h4>{title}</h4>
      <Prose words={body} />
    </div>
  );
}

/** Those that stand alone come last, after "or". */
function Options({ item, writing }: ItemProps) {
  const alone = item.page.kind === 'chooseMany' ? item.page.exclusive : [];
  const isAlone = ({ id }: SheetOption) => alone.some((other) => other === id);
  const joined = item.options.filter((option) => !isAlone(option));
  return (
    <>
      <OptionList item={item} options={joined} writing={writing} />
      {joined.length < item.options.length && (
        <>
          <p className="item__or">{writing.walkWords.questionPage.or}</p>
          <OptionList item={item} options={item.options.filter(isAlone)} writing={writing} />
        </>
      )}
    </>
  );
}

function OptionList({ item, options, writing }: ItemProps & { readonly options: readonly SheetOption[] }) {
  const isShort = options.every((option) => widthOf(item, option, writing) <= shortLine);
  return (
    <ul className={`boxes ${isShort ? 'boxes--short' : ''} boxes--${item.page.kind}`}>
      {options.map((option) => (
        <Option key={option.id} item={item} option={option} writing={writing} />
      ))}
    </ul>
  );
}

/** As many characters as stand beside a box in half the width of a sheet. */
const shortLine = 38;

function widthOf(item: Numbered, option: SheetOption, writing: Writing): number {
  const { hint } = optionWords(writing.walkWords, questionId(item), option.id);
  if (hint !== undefined || item.goTo[option.id]) return Number.POSITIVE_INFINITY;
  return Math.max(
    labelOf(item.page.id, option.id, writing).length,
    optionLead(item, option, writing)?.length ?? 0,
  );
}

function Option({ item, option, writing }: ItemProps & { readonly option: SheetOption }) {
  const { walkWords, form, paper } = writing;
  const { label, hint } = optionWords(walkWords, questionId(item), option.id);
  const notes = [
    ...(hint === undefined ? [] : [inVoice(hint, form.voice)]),
    ...[optionLead(item, option, writing) ?? []].flat(),
  ];
  const place = item.goTo[option.id];
  return (
    <li className="boxes__option">
      <span className="box" aria-hidden="true" />
      <span>
        {inVoice(label, form.voice)}
        {notes.map((note) => (
          <small key={note} className="boxes__note">
            {note}
          </small>
        ))}
      </span>
      {place && <strong className="boxes__way">{goTo(place, paper)}</strong>}
    </li>
  );
}

/** Room for the few words that a short text asks for. */
function LinesToWriteOn() {
  return (
    <div className="item__lines" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}

function WaysOn({ item, writing }: ItemProps) {
  const sentences = waysOnFrom(item, writing);
  if (sentences.length < 3) return <Strong sentences={sentences} />;
  return (
    <div className="item__ways">
      <p>{writing.paper.firstTrue}</p>
      <ol className="list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
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
      <Strong sentences={[adviceLead(advice.when, writing)]} />
      <Prose words={proseInVoice(body, form.voice)} />
    </div>
  );
}

function Strong({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <p className="item__lead">
      <strong>{sentences.join(' ')}</strong>
    </p>
  );
}

function questionId({ page }: Numbered): QuestionId {
  if (page.kind === 'notice') throw new Error(`"${page.id}" has no options.`);
  return page.id;
}
