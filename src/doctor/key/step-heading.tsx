import { useId } from 'react';
import { PageHeading } from '../../layout/page-heading.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { type Ceremony, stepNumbers } from './ceremony.ts';

interface StepHeadingProps {
  readonly step: Ceremony['step'];
  readonly title: string;
  readonly hasError?: boolean;
}

/** The heading of a step, with its place among them. */
export function StepHeading({ step, title, hasError = false }: StepHeadingProps) {
  const { keys } = useDoctorWords();
  const partId = useId();
  return (
    <>
      <p className="part" id={partId}>
        {keys.step(stepNumbers[step], stepNumbers.lines)}
      </p>
      <PageHeading title={title} hasError={hasError} describedBy={partId} />
    </>
  );
}
