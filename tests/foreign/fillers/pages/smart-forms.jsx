import {
  BaseRenderer,
  buildForm,
  destroyForm,
  getResponse,
  questionnaireStore,
  removeEmptyAnswersFromResponse,
  RendererThemeProvider,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer';
import { QueryClientProvider } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { eachShown } from './each-shown.js';

const root = createRoot(document.querySelector('#form'));

async function show(questionnaire, questionnaireResponse) {
  // A form on the screen would be drawn anew at every step of the building.
  flushSync(() => root.render(null));
  destroyForm();
  await buildForm({ questionnaire, questionnaireResponse });
  flushSync(() => root.render(<Form />));
}

/** As its manual says to take a response that is to be kept. */
function response() {
  return removeEmptyAnswersFromResponse(questionnaireStore.getState().sourceQuestionnaire, getResponse());
}

function shown() {
  const items = [...document.querySelectorAll('[data-linkid]')].filter((item) => item.checkVisibility());
  return items.map((item) => {
    const options = [...item.querySelectorAll(':scope input:is([type=radio], [type=checkbox])')];
    const isGroup = item.dataset.test.includes('group');
    return {
      linkId: item.dataset.linkid,
      offered: isGroup ? [] : options.filter(({ disabled }) => !disabled).map(({ value }) => value),
    };
  });
}

function Form() {
  return (
    <RendererThemeProvider>
      <QueryClientProvider client={useRendererQueryClient()}>
        <BaseRenderer />
      </QueryClientProvider>
    </RendererThemeProvider>
  );
}

window.filler = { show, response, shown, eachShown };
