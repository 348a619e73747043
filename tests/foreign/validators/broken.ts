import type {
  BundleEntry,
  CodeSystem,
  ConceptMap,
  FhirResource,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from 'fhir/r4';

/** What is wrong with a resource, and which validators are to see it. */
export interface Breakage {
  readonly name: string;
  readonly caughtBy: readonly string[];
  readonly isMeant: (one: FhirResource) => boolean;
  readonly change: (resource: FhirResource) => void;
}

export const breakages: readonly Breakage[] = [
  inForm('a property that R4 does not have', ['JSON schema', 'Medplum', 'FHIR.js'], (form) => {
    Object.assign(form, { colour: 'blue' });
  }),
  inForm(
    'a property that R4 does not have, on an item deep inside',
    ['JSON schema', 'Medplum', 'FHIR.js'],
    (form) => {
      Object.assign(itemOf(form, 'age'), { colour: 'blue' });
    },
  ),
  inForm('no status', ['Medplum', 'FHIR.js'], (form) => {
    Object.assign(form, { status: undefined });
  }),
  inForm('no address, which SDC requires', ['Medplum'], (form) => {
    delete form.url;
  }),
  inForm('a number for a text', ['JSON schema', 'Medplum'], (form) => {
    Object.assign(form, { title: 7 });
  }),
  inForm('text for a yes or no', ['JSON schema', 'Medplum', 'FHIR.js'], (form) => {
    Object.assign(itemOf(form, 'age'), { required: 'yes' });
  }),
  inForm('one item where a list belongs', ['JSON schema', 'Medplum', 'FHIR.js'], (form) => {
    Object.assign(form, { subjectType: 'Patient' });
  }),
  inForm('a status that R4 does not have', ['JSON schema', 'FHIR.js', 'Bound codes'], (form) => {
    Object.assign(form, { status: 'finished' });
  }),
  inForm(
    'a kind of item that R4 does not have',
    ['JSON schema', 'Medplum', 'FHIR.js', 'Invariants', 'Bound codes'],
    (form) => {
      Object.assign(itemOf(form, 'age'), { type: 'coding' });
    },
  ),
  inForm('two items of one linkId', ['Invariants', 'Form'], (form) => {
    itemOf(form, 'noticed').linkId = 'age';
  }),
  inForm('a group with nothing in it', ['Medplum', 'Invariants'], (form) => {
    form.item?.push({ linkId: 'empty', type: 'group' });
  }),
  inForm('a display item that is required, inside a question', ['Medplum', 'Invariants'], (form) => {
    itemOf(form, 'age').item?.push({ linkId: 'told', type: 'display', text: 'Told', required: true });
  }),
  inForm('an answer to begin with beside options', ['Medplum', 'Invariants'], (form) => {
    itemOf(form, 'age').initial = [{ valueString: 'x' }];
  }),
  inForm('enableWhen and an expression on one item, which SDC forbids', ['Invariants'], (form) => {
    itemOf(form, 'startedIn').enableWhen = [{ question: 'age', operator: 'exists', answerBoolean: true }];
  }),
  inForm('an extension that nobody defines', ['Extensions'], (form) => {
    form.extension?.push({
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-mood',
      valueBoolean: true,
    });
  }),
  inForm('an extension that nobody defines, beside a text', ['Extensions'], (form) => {
    Object.assign(itemOf(form, 'age'), {
      _text: { extension: [{ url: 'https://nobody.example', valueBoolean: true }] },
    });
  }),
  inForm('an extension in the wrong place', ['Extensions'], (form) => {
    itemOf(form, 'age').extension?.push(extensionOf(form, 'entryMode'));
  }),
  inForm('an extension with another kind of value', ['Extensions'], (form) => {
    Object.assign(extensionOf(itemOf(form, 'age'), 'itemControl'), {
      valueCodeableConcept: undefined,
      valueString: 'radio-button',
    });
  }),
  inForm('an extension without a part that it needs', ['Extensions', 'Form'], (form) => {
    const toggle = extensionOf(itemOf(form, 'startedIn'), 'answerOptionsToggleExpression');
    toggle.extension = toggle.extension?.filter(({ url }) => url !== 'expression') ?? [];
  }),
  inForm('an entry mode that SDC does not have', ['Extensions'], (form) => {
    Object.assign(extensionOf(form, 'entryMode'), { valueCode: 'any-order' });
  }),
  inForm('a control that R4 does not have', ['Bound codes'], (form) => {
    Object.assign(extensionOf(itemOf(form, 'age'), 'itemControl').valueCodeableConcept?.coding?.[0] ?? {}, {
      code: 'radio',
    });
  }),
  inForm('another name for a code of HL7', ['Bound codes'], (form) => {
    Object.assign(extensionOf(itemOf(form, 'age'), 'itemControl').valueCodeableConcept?.coding?.[0] ?? {}, {
      display: 'Wireless',
    });
  }),
  inForm('a code that our system does not have', ['References'], (form) => {
    Object.assign(itemOf(form, 'age').answerOption?.[0]?.valueCoding ?? {}, { code: 'age.ancient' });
  }),
  inForm('a condition on a question that is not asked', ['Form'], (form) => {
    itemOf(form, 'noticed').enableWhen = [{ question: 'nothing', operator: 'exists', answerBoolean: true }];
  }),
  inForm('an expression that is no FHIRPath', ['Form'], (form) => {
    const { valueExpression } = extensionOf(itemOf(form, 'startedIn'), 'enableWhenExpression');
    Object.assign(valueExpression ?? {}, { expression: 'item.where(' });
  }),
  inResponse('no status', ['Medplum', 'FHIR.js'], (response) => {
    Object.assign(response, { status: undefined });
  }),
  inResponse('a status that R4 does not have', ['JSON schema', 'FHIR.js', 'Bound codes'], (response) => {
    Object.assign(response, { status: 'final' });
  }),
  inResponse('no moment at which it was written, which SDC requires', ['Medplum'], (response) => {
    delete response.authored;
  }),
  inResponse('a moment that is none', ['JSON schema', 'Medplum', 'FHIR.js'], (response) => {
    response.authored = 'yesterday';
  }),
  inResponse('an answer with two values', ['One value'], (response) => {
    Object.assign(answerOf(response, 'age'), { valueString: 'old' });
  }),
  inResponse('one item twice', ['Invariants', 'Answers'], (response) => {
    const [group] = response.item ?? [];
    group?.item?.push(...group.item.slice(0, 1));
  }),
  inResponse('written by somebody who is not there', ['Invariants', 'References'], (response) => {
    response.author = { reference: '#nobody' };
  }),
  inResponse('written by a form', ['FHIR.js', 'References'], (response) => {
    response.author = { reference: 'Questionnaire/beforehand-full-self' };
  }),
  inResponse('a form that is none of ours', ['References'], (response) => {
    response.questionnaire += '0';
  }),
  inResponse('an answer that the question does not have', ['References', 'Answers'], (response) => {
    Object.assign(answerOf(response, 'age').valueCoding ?? {}, { code: 'age.ancient' });
  }),
  inResponse('an answer to another question', ['Answers'], (response) => {
    Object.assign(answerOf(response, 'age').valueCoding ?? {}, { code: 'spread.notSure' });
  }),
  inResponse('a required question left out of a completed response', ['Answers'], (response) => {
    delete itemOf(response, 'age').answer;
  }),
  inResponse('answers to what does not apply', ['Answers'], (response) => {
    const group = response.item?.find(({ item = [] }) => item.some(({ linkId }) => linkId === 'parts'));
    group?.item?.push({ linkId: 'eyesSide', answer: [{ valueString: 'left' }] });
  }),
  inCodes('a code twice', ['Medplum', 'Invariants'], (codes) => {
    codes.concept?.push({ code: 'age' });
  }),
  inCodes('no word on upper and lower case, which SDC requires', ['Medplum'], (codes) => {
    delete codes.caseSensitive;
  }),
  inMap('no equivalence', ['Medplum', 'FHIR.js'], (map) => {
    Object.assign(map.group?.[0]?.element[0]?.target?.[0] ?? {}, { equivalence: undefined });
  }),
  inMap('an equivalence that R4 does not have', ['JSON schema', 'FHIR.js', 'Bound codes'], (map) => {
    Object.assign(map.group?.[0]?.element[0]?.target?.[0] ?? {}, { equivalence: 'like' });
  }),
  inRecord(
    'an observation with a property that R4 does not have',
    ['JSON schema', 'Medplum', 'FHIR.js'],
    (entries) => {
      Object.assign(entries.at(-1)?.resource ?? {}, { colour: 'blue' });
    },
  ),
  inRecord('an observation from a response that is not there', ['References'], (entries) => {
    Object.assign(entries.at(-1)?.resource ?? {}, { derivedFrom: [{ reference: 'urn:uuid:nobody' }] });
  }),
  inRecord('one address twice', ['Medplum', 'Invariants'], (entries) => {
    Object.assign(entries.at(-1) ?? {}, { fullUrl: entries[0]?.fullUrl });
  }),
  inRecord('no response in it, to which the rest refers', ['References'], (entries) => {
    entries.shift();
  }),
];

function inForm(name: string, caughtBy: readonly string[], change: (form: Questionnaire) => void): Breakage {
  return {
    name: `Form: ${name}`,
    caughtBy,
    isMeant: (one) => isForm(one) && one.id === 'beforehand-full-self',
    change: (one) => isForm(one) && change(one),
  };
}

/** In that of somebody who was asked where it began: they have told of several parts. */
function inResponse(
  name: string,
  caughtBy: readonly string[],
  change: (response: QuestionnaireResponse) => void,
): Breakage {
  return {
    name: `Response: ${name}`,
    caughtBy,
    isMeant: (one) =>
      isResponse(one) && one.status === 'completed' && findItem(one, 'startedIn') !== undefined,
    change: (one) => isResponse(one) && change(one),
  };
}

function inCodes(name: string, caughtBy: readonly string[], change: (codes: CodeSystem) => void): Breakage {
  return {
    name: `Codes: ${name}`,
    caughtBy,
    isMeant: ({ resourceType }) => resourceType === 'CodeSystem',
    change: (one) => one.resourceType === 'CodeSystem' && change(one),
  };
}

function inMap(name: string, caughtBy: readonly string[], change: (map: ConceptMap) => void): Breakage {
  return {
    name: `Map: ${name}`,
    caughtBy,
    isMeant: ({ resourceType }) => resourceType === 'ConceptMap',
    change: (one) => one.resourceType === 'ConceptMap' && change(one),
  };
}

/** In that of somebody who told of parts of the body: the last entry is an observation. */
function inRecord(
  name: string,
  caughtBy: readonly string[],
  change: (entries: BundleEntry[]) => void,
): Breakage {
  return {
    name: `Record: ${name}`,
    caughtBy,
    isMeant: (one) => one.resourceType === 'Bundle' && (one.entry ?? []).length > 2,
    change: (one) => one.resourceType === 'Bundle' && change(one.entry ?? []),
  };
}

function isForm(one: FhirResource): one is Questionnaire {
  return one.resourceType === 'Questionnaire';
}

function isResponse(one: FhirResource): one is QuestionnaireResponse {
  return one.resourceType === 'QuestionnaireResponse';
}

type Item = QuestionnaireItem | QuestionnaireResponseItem;

function itemOf<I extends Item>(within: { item?: I[] | undefined }, linkId: string): I {
  const found = findItem(within, linkId);
  if (!found) throw new Error(`There is no item "${linkId}" to break.`);
  return found;
}

function findItem<I extends Item>({ item = [] }: { item?: I[] | undefined }, linkId: string): I | undefined {
  for (const one of item) {
    const found = one.linkId === linkId ? one : findItem(one as { item?: I[] | undefined }, linkId);
    if (found) return found;
  }
  return undefined;
}

function answerOf(response: QuestionnaireResponse, linkId: string) {
  const [answer] = itemOf(response, linkId).answer ?? [];
  if (!answer) throw new Error(`There is no answer to "${linkId}" to break.`);
  return answer;
}

function extensionOf({ extension = [] }: Questionnaire | QuestionnaireItem, name: string) {
  const found = extension.find(({ url }) => url.endsWith(`-${name}`));
  if (!found) throw new Error(`There is no extension "${name}" to break.`);
  return found;
}
