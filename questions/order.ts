import { medicineReaction } from './advice/medicine-reaction.ts';
import { pump } from './advice/pump.ts';
import { brainStimulator } from './advice/brain-stimulator.ts';
import { seizures } from './advice/seizures.ts';
import { childNeck } from './advice/child-neck.ts';
import { childLimb } from './advice/child-limb.ts';
import { lowMood } from './advice/low-mood.ts';
import { course } from './beginning/course.ts';
import { onsetAge } from './beginning/onset-age.ts';
import { onsetManner } from './beginning/onset-manner.ts';
import { attackLength } from './changes/attack-length.ts';
import { attackTriggers } from './changes/attack-triggers.ts';
import { helps } from './changes/helps.ts';
import { pain } from './changes/pain.ts';
import { tasks } from './changes/tasks.ts';
import { tasksOther } from './changes/tasks-other.ts';
import { timeOfDay } from './changes/time-of-day.ts';
import { timing } from './changes/timing.ts';
import { worse } from './changes/worse.ts';
import { birth } from './health/birth.ts';
import { family } from './health/family.ts';
import { familyDetail } from './health/family-detail.ts';
import { illnesses } from './health/illnesses.ts';
import { illnessesOther } from './health/illnesses-other.ts';
import { medicineTiming } from './health/medicine-timing.ts';
import { medicines } from './health/medicines.ts';
import { medicinesOther } from './health/medicines-other.ts';
import { deviceHelp } from './life/device-help.ts';
import { harder } from './life/harder.ts';
import { helpSoFar } from './life/help-so-far.ts';
import { matters } from './life/matters.ts';
import { mood } from './life/mood.ts';
import { support } from './life/support.ts';
import { armSide } from './movements/arm-side.ts';
import { legSide } from './movements/leg-side.ts';
import { noticed } from './movements/noticed.ts';
import { noticedOther } from './movements/noticed-other.ts';
import { parts } from './movements/parts.ts';
import { spread } from './movements/spread.ts';
import { startedIn } from './movements/started-in.ts';
import { age } from './person/age.ts';
import { askAParent } from './person/ask-a-parent.ts';
import { who } from './person/who.ts';

/** The sections and their pages, in the order in which they are asked. The one place where order is decided. */
export const sections = [
  { id: 'person', pages: [who, age, askAParent] },
  { id: 'movements', pages: [noticed, noticedOther, parts, armSide, legSide, startedIn, spread] },
  { id: 'beginning', pages: [onsetAge, onsetManner, course] },
  {
    id: 'changes',
    pages: [timing, tasks, tasksOther, timeOfDay, attackLength, attackTriggers, worse, helps, pain],
  },
  {
    id: 'health',
    pages: [
      family,
      familyDetail,
      medicines,
      medicinesOther,
      medicineTiming,
      illnesses,
      illnessesOther,
      birth,
    ],
  },
  { id: 'life', pages: [harder, mood, helpSoFar, deviceHelp, matters, support] },
] as const;

/** Every piece of advice, in the order in which a summary shows them. */
export const adviceList = [
  medicineReaction,
  pump,
  brainStimulator,
  seizures,
  childNeck,
  childLimb,
  lowMood,
] as const;
