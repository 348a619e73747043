import { clinic } from '../clinic/clinic.ts';
import { EmergencyList } from '../layout/emergency-list.tsx';
import { Prose } from '../layout/prose.tsx';
import { useUrgentWords } from '../words/words-context.ts';
import { labelOf, titleOf, type Writing } from './sentences.ts';

/** What comes before the first question: the emergency list first, then what to do with the sheet. */
export function Cover({ writing }: { readonly writing: Writing }) {
  const { paper } = writing;
  return (
    <>
      <section className="paper__emergency">
        <EmergencyList />
        <GoNow />
      </section>
      <section className="inset inset--strong">
        <h2 className="inset__title">{paper.notRead.title}</h2>
        <Prose words={paper.notRead.body(clinic)} />
      </section>
      <div className="paper__sheet">
        <section>
          <h2>{paper.whatToDo.title}</h2>
          <Prose words={paper.whatToDo.body(clinic)} />
        </section>
        <WhoseForm writing={writing} />
      </div>
      <section>
        <h2>{paper.howTo.title}</h2>
        <Prose words={paper.howTo.body} />
      </section>
    </>
  );
}

function GoNow() {
  const { emergencyCheck } = useUrgentWords();
  return (
    <>
      <h2>{emergencyCheck.goNow}</h2>
      <ul className="list">
        {emergencyCheck.goList.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Prose words={emergencyCheck.note} />
    </>
  );
}

/** The lines to fill in by hand. Who it is stays empty until the clinic has the sheet, so that a lost one names nobody. */
function WhoseForm({ writing }: { readonly writing: Writing }) {
  const { paper, form } = writing;
  return (
    <div className="paper__lines">
      {form.given.map(({ question, option }) => (
        <p key={question.id}>
          <span className="box box--ticked" aria-hidden="true" />
          {paper.given(titleOf(question.id, writing), labelOf(question.id, option, writing))}
        </p>
      ))}
      <Lines labels={[paper.reference, paper.date]} />
      <p>{paper.atTheClinic}</p>
      <Lines labels={paper.byHand[form.voice]} />
    </div>
  );
}

function Lines({ labels }: { readonly labels: readonly string[] }) {
  return (
    <div className="paper__row">
      {labels.map((label) => (
        <p key={label} className="paper__line">
          {label}
        </p>
      ))}
    </div>
  );
}
