import type { Coding, Extension, QuestionnaireItem } from 'fhir/r4';

const core = 'http://hl7.org/fhir/StructureDefinition';
export const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

/** Going back to change an earlier answer is allowed, and each question waits for the one before it. */
export const priorEdit: Extension = { url: `${sdc}/sdc-questionnaire-entryMode`, valueCode: 'prior-edit' };

/** How versions of the questionnaire compare: by the number. FHIR R5 has an element for it, and SDC wants it in R4 too. */
export const versionsAreNumbers: Extension = {
  url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.versionAlgorithm[x]',
  valueCoding: { system: 'http://hl7.org/fhir/version-algorithm', code: 'integer' },
};

/** An option that stands alone, such as "None of these". */
export const optionExclusive: Extension = {
  url: `${core}/questionnaire-optionExclusive`,
  valueBoolean: true,
};

export const hidden: Extension = { url: `${core}/questionnaire-hidden`, valueBoolean: true };

type Control = 'radio-button' | 'check-box' | 'text-box' | 'help';

export function itemControl(code: Control): Extension {
  return {
    url: `${core}/questionnaire-itemControl`,
    valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
  };
}

/** Options that are on offer only where the expression is true. */
export function optionsToggle(options: readonly Coding[], expression: string): Extension {
  return {
    url: `${sdc}/sdc-questionnaire-answerOptionsToggleExpression`,
    extension: [
      ...options.map((valueCoding): Extension => ({ url: 'option', valueCoding })),
      { url: 'expression', valueExpression: { language: 'text/fhirpath', expression } },
    ],
  };
}

const enabledByExpression = `${sdc}/sdc-questionnaire-enableWhenExpression`;

export function isEnableWhenExpression({ url }: Extension): boolean {
  return url === enabledByExpression;
}

export function enableWhenExpression(expression: string): Extension {
  return {
    url: enabledByExpression,
    valueExpression: { language: 'text/fhirpath', expression },
  };
}

/** How to answer, for everybody to see beside the question. */
export const instructions: Extension = {
  url: `${core}/questionnaire-displayCategory`,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-display-category', code: 'instructions' }],
  },
};

export function displayItem(linkId: string, text: string, ...extension: Extension[]): QuestionnaireItem {
  return { linkId, ...(extension.length > 0 && { extension }), text, type: 'display' };
}
