import { compile } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

const done = new Map();

/**
 * @param base the path of what the expression starts from, `undefined` for a whole resource
 * @returns the expression made ready, once for all
 * @throws where it is no FHIRPath
 */
export function compiled(expression, base) {
  const key = `${base} ${expression}`;
  // Some rules of R4 carry a `trace`, which would print.
  const quiet = { traceFn: () => undefined };
  if (!done.has(key))
    done.set(key, compile(base === undefined ? expression : { base, expression }, r4, quiet));
  return done.get(key);
}

/** @returns whether an expression is true of a response */
export function isTrue(expression, response) {
  return isOneTrue(compiled(expression)(response, { resource: response }));
}

export function isOneTrue(result) {
  return result.length === 1 && result[0] === true;
}
