import type { QuestionId } from '../../questions/questionnaire.ts';
import { inVoice, type Prose as ProseWords, proseInVoice } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import type { AdviceOnPaper } from './advice-on-paper.ts';
import type { PaperForm } from './form.ts';
import { PaperProse } from './paper-prose.tsx';
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
        <WaysOn item={item} writing={writing} />
      </section>
      {item.advice.map((advice) => (
        <Advice key={advice.id} advice={advice} writing={writing} />
      ))}
    </>
  );
}

function NoticeBody({ item, writing: { paper, walkWords, form } }: ItemProps) {
  const words = walkWords.questions[item.page.id];
  return (
    <div className="item__box">
      {'title' in words && <PaperProse words={proseInVoice(words.body, form.voice)} />}
      {item.page.kind === 'notice' && item.page.ends && <Strong sentences={[paper.stop]} />}
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
function hintOf({ page }: Numbered, { paper, walkWords, form }: Writing): string {
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

function Options({ item, writing }: ItemProps) {
  const alone = item.page.kind === 'chooseMany' ? item.page.exclusive : [];
  const firstAlone = item.options.find(({ id }) => alone.some((other) => other === id));
  return (
    <ul className={`boxes boxes--${item.page.kind} boxes--${columnsOf(item, writing)}`}>
      {item.options.map((option) => (
        <Option
          key={option.id}
          item={item}
          option={option}
          writing={writing}
          isAfterOr={option === firstAlone}
        />
      ))}
    </ul>
  );
}

/** As many characters as stand beside a box in a third and in half of the width of a sheet, in one line or two. */
const widths = { third: 26, half: 58 };

/** How many lists of boxes stand side by side. */
function columnsOf(item: Numbered, writing: Writing): 1 | 2 | 3 {
  const { options } = item;
  const width = Math.max(...options.map((option) => widthOf(item, option, writing)));
  if (width <= widths.third && options.length > 2) return 3;
  return width <= widths.half ? 2 : 1;
}

function widthOf(item: Numbered, option: SheetOption, writing: Writing): number {
  const { hint } = optionWords(writing.walkWords, questionId(item), option.id);
  const place = item.goTo[option.id];
  const beside = place ? goTo(place, writing.paper).length + 2 : 0;
  const note =
    hint === undefined
      ? (optionLead(item, option, writing)?.length ?? 0)
      : inVoice(hint, writing.form.voice).length;
  return Math.max(labelOf(item.page.id, option.id, writing).length + beside, note / 2);
}

interface OptionProps extends ItemProps {
  readonly option: SheetOption;
  /** The first of the boxes that stand alone: "or" comes before it. */
  readonly isAfterOr: boolean;
}

function Option({ item, option, writing, isAfterOr }: OptionProps) {
  const { walkWords, form, paper } = writing;
  const { label, hint } = optionWords(walkWords, questionId(item), option.id);
  const notes = [
    ...(hint === undefined ? [] : [inVoice(hint, form.voice)]),
    ...[optionLead(item, option, writing) ?? []].flat(),
  ];
  const place = item.goTo[option.id];
  return (
    <li className="boxes__option">
      <span className="boxes__box">
        {isAfterOr && `${walkWords.questionPage.or} `}
        <span className="box" aria-hidden="true" />
      </span>
      <span>
        <span className="boxes__label">{inVoice(label, form.voice)}</span>
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
      <PaperProse words={proseInVoice(body, form.voice)} />
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
