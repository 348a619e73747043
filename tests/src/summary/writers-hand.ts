import type { WalkWords } from '../../../src/words/words.ts';
import { namedWords } from '../../support/named-words.ts';

const { summary, explanation } = namedWords;

/** Words that are the names of their places, with one line for each passage that is the same for everyone. */
export const briefWords: WalkWords = {
  ...namedWords,
  advice: {
    ...namedWords.advice,
    seizures: { title: 'Seizures', body: ['Call [999](tel:999) now.'] },
  },
  summary: {
    ...summary,
    lead: (clinic) => [`Not sent to ${clinic.name}`],
    firstAppointment: { title: 'Appointment', body: ['The same for everyone'] },
    treatments: { title: 'Treatments', body: [{ list: ['one', 'two'] }] },
    sooner: { title: 'Sooner', body: [{ lead: 'If:', list: ['worse'] }] },
    driving: { title: 'Driving', body: ['Ask first'] },
    book: {
      ...summary.book,
      lead: (clinic) => [`Call ${clinic.centre}`],
      call: ({ telephone }) => telephone,
    },
  },
  explanation: {
    ...explanation,
    lead: ['Words doctors use'],
    note: ['Ask the doctor'],
    descriptions: {
      'one-part': { title: 'One part', body: ['focal'] },
      neighbouring: { title: 'Neighbours', body: ['segmental'] },
      separate: { title: 'Apart', body: ['multifocal'] },
      'one-side': { title: 'One side', body: ['hemi'] },
      'trunk-and-others': { title: 'Trunk', body: ['generalised'] },
    },
  },
};

/** What somebody who writes with a right hand that cramps, and who has had seizures, takes away. */
export const writersHandText = `summary.title
summary.answeredOn(22 November 2026)

Not sent to The North Clinic

summary.advice.title
--------------------

Seizures
summary.advice.because(questions.illnesses.label, questions.illnesses.options.seizures)
Call 999 now.

summary.told.title
------------------

sections.person
- questions.who.label: questions.who.options.me
- questions.age.label: questions.age.options.from41to64

sections.movements
- questions.noticed.label: questions.noticed.options.pulling
- questions.parts.label: questions.parts.options.arm
- questions.armSide.label: questions.armSide.options.right
- questions.spread.label: questions.spread.options.no

sections.beginning
- questions.onsetAge.label: questions.onsetAge.options.from41
- questions.onsetManner.label: questions.onsetManner.options.years
- questions.course.label: questions.course.options.worse

sections.changes
- questions.timing.label: questions.timing.options.task
- questions.tasks.label: questions.tasks.options.writing; questions.tasks.options.somethingElse
- questions.tasksOther.label: checkAnswers.notProvided
- questions.worse.label: questions.worse.options.stress

sections.health
- questions.family.label: questions.family.options.no
- questions.medicines.label: questions.medicines.options.none.self
- questions.illnesses.label: questions.illnesses.options.seizures

explanation.title
-----------------
Words doctors use
explanation.told(1, 1, body.sites.rightArm).self

One part
focal

Neighbours
segmental

Apart
multifocal

One side
hemi

Trunk
generalised

Ask the doctor

Appointment
-----------
The same for everyone

Treatments
----------
- one
- two

Sooner
------
If:
- worse

Driving
-------
Ask first

summary.book.title
------------------
Call Movement Service
0131 496 0000

summary.book.sayTitle
call.opening.self
call.noticed(call.noticedThing.pulling).self
call.parts(body.sites.rightArm).self
call.onsetAge.from41.self
call.onsetManner.years
call.course.worse
call.closing.self
`;
