import type { QuestionId } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import type { FormItem } from './form.ts';
import { goTo, labelOf, optionLead, type Writing } from './sentences.ts';
import type { SheetOption } from './sheet.ts';

export interface ItemProps {
  readonly item: FormItem;
  readonly writing: Writing;
}

/** The boxes to tick, in as many lists side by side as their words leave room for. */
export function Options({ item, writing }: ItemProps) {
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

interface OptionProps extends ItemProps {
  readonly option: SheetOption;
  /** The first of the boxes that stand alone: "or" comes before it. */
  readonly isAfterOr: boolean;
}

function Option({ item, option, writing, isAfterOr }: OptionProps) {
  const { walkWords, form, paper } = writing;
  const { label, hint } = optionWords(walkWords, questionId(item), option.id);
  const forWhom = optionLead(item, option, writing);
  const place = item.goTo[option.id];
  return (
    <li className="boxes__option">
      <span className="boxes__box">
        {isAfterOr && `${walkWords.questionPage.or} `}
        <span className="box" aria-hidden="true" />
      </span>
      <span>
        <span className="boxes__label">{inVoice(label, form.voice)}</span>
        {hint !== undefined && <small className="boxes__note">{inVoice(hint, form.voice)}</small>}
        {forWhom !== undefined && (
          <small className="boxes__note">
            <strong>{forWhom}</strong>
          </small>
        )}
      </span>
      {place && <strong className="boxes__way">{goTo(place, paper)}</strong>}
    </li>
  );
}

/** As many characters as stand beside a box in a third and in half of the width of a sheet, in one line or two. */
const widths = { third: 26, half: 58 };

/** How many lists of boxes stand side by side. */
function columnsOf(item: FormItem, writing: Writing): 1 | 2 | 3 {
  const { options } = item;
  const width = Math.max(...options.map((option) => widthOf(item, option, writing)));
  if (width <= widths.third && options.length > 2) return 3;
  return width <= widths.half ? 2 : 1;
}

function widthOf(item: FormItem, option: SheetOption, writing: Writing): number {
  const { hint } = optionWords(writing.walkWords, questionId(item), option.id);
  const place = item.goTo[option.id];
  const beside = place ? goTo(place, writing.paper).length + 2 : 0;
  const note =
    hint === undefined
      ? (optionLead(item, option, writing)?.length ?? 0)
      : inVoice(hint, writing.form.voice).length;
  return Math.max(labelOf(item.page.id, option.id, writing).length + beside, note / 2);
}

function questionId({ page }: FormItem): QuestionId {
  if (page.kind === 'notice') throw new Error(`"${page.id}" has no options.`);
  return page.id;
}
