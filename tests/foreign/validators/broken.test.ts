import type { FhirResource } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { type Breakage, breakages } from './broken.ts';
import { allResources } from './resources.ts';
import { type Finding, type Validator, validators } from './validators.mjs';

declare module 'vitest' {
  interface TaskMeta {
    /** The validators that refused what was broken. */
    caughtBy?: readonly string[];
  }
}

const all = (await allResources()).map(({ resource }) => resource);

describe('what is broken is refused', () => {
  it.for(breakages.map((breakage) => [breakage.name, breakage] as const))('%s', ([, breakage], { task }) => {
    const { whole, broken } = brokenBy(breakage);
    const others = all.filter((one) => one !== whole);
    const saw = validators.filter((validator) => {
      const before = errorsOfWhole(validator, whole);
      const after = errorsIn(validator.validate(broken, [broken, ...others]));
      return after.some((error) => !before.includes(error));
    });
    task.meta.caughtBy = saw.map(({ name }) => name);
    expect(task.meta.caughtBy).toEqual(breakage.caughtBy);
  });

  it('by every validator', () => {
    const seen = new Set(breakages.flatMap(({ caughtBy }) => caughtBy));
    expect(validators.filter(({ name }) => !seen.has(name))).toEqual([]);
  });
});

function brokenBy({ isMeant, change }: Breakage) {
  const whole = all.find(isMeant);
  if (!whole) throw new Error('There is no such resource to break.');
  const changed = structuredClone(whole);
  change(changed);
  // As a file has it: what is undefined is not there.
  return { whole, broken: JSON.parse(JSON.stringify(changed)) as FhirResource };
}

const known = new Map<Validator, Map<FhirResource, readonly string[]>>();

/** A breakage is seen where a validator says more than it says of the resource as it was. */
function errorsOfWhole(validator: Validator, whole: FhirResource): readonly string[] {
  const ofValidator = known.get(validator) ?? new Map<FhirResource, readonly string[]>();
  const errors = ofValidator.get(whole) ?? errorsIn(validator.validate(whole, all));
  known.set(validator, ofValidator.set(whole, errors));
  return errors;
}

function errorsIn(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ at, says }) => `${at} ${says}`);
}
