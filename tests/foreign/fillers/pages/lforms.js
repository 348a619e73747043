import { eachShown } from './each-shown.js';

async function show(questionnaire, questionnaireResponse) {
  const options = { fhirVersion: 'R4', questionnaireResponse };
  try {
    await window.LForms.Util.addFormToPage(questionnaire, 'form', options);
  } catch (reasons) {
    throw new Error(String(reasons), { cause: reasons });
  }
}

/** Without a selector it takes the first form on the page. */
function response() {
  return window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4');
}

/** An id is `item-<linkId>/1/1`, and that of an option `<linkId>/1/1|<system>|<code>`. */
function shown() {
  return [...document.querySelectorAll('lhc-item')]
    .filter((item) => item.checkVisibility())
    .map((item) => {
      const path = item.id.slice('item-'.length);
      const options = [...item.querySelectorAll('label[id*="|"]')].filter(
        (label) => label.id.startsWith(`${path}|`) && !label.querySelector('input').disabled,
      );
      return { linkId: path.split('/')[0], offered: options.map((label) => label.id.split('|').at(-1)) };
    });
}

window.filler = { show, response, shown, eachShown };
