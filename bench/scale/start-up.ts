import type { StartUp } from './figures.ts';
import { timed } from './timed.ts';

/** What a device does before the first page, in its order. Nothing of it is imported before it is timed, but xstate. */
export async function startUp(): Promise<StartUp> {
  const [questions] = await timed(() => import('../../questions/questionnaire.ts'));
  const { remade } = await import('./xstate.ts');
  const [machine, { assessment, startAssessment }] = await timed(async () => {
    const imported = await import('../../machines/assessment.ts');
    imported.assessment();
    return imported;
  });
  const [actor] = await timed(() => startAssessment({ checked: true }));
  const [machineByXstate] = await timed(() => remade(assessment()));
  return { questions, machine, machineByXstate, actor };
}
