import { savedMark } from '../saving/saved-mark.ts';

/** The id of the template that holds the first question, in the HTML of its address. */
export const firstQuestionTemplate = 'first-question';

/**
 * Stands in each patient's page and runs before anything is fetched. It is text, for its checksum is in the policy.
 *
 * The address of the first question shows the emergency check to whoever has not passed it, and the question to whoever
 * has. And what is pressed before the page can act on it is remembered (src/layout/early-press.ts).
 */
export const earlyScript = [
  `try{var t=document.getElementById(${JSON.stringify(firstQuestionTemplate)}),r=document.getElementById('root');`,
  `if(t&&sessionStorage.getItem(${JSON.stringify(savedMark.key)}).includes(${JSON.stringify(savedMark.checked)})){`,
  `r.replaceChildren(t.content);r.dataset.page=t.dataset.page;document.title=t.dataset.title}}catch(e){}`,
  `document.addEventListener('click',function(e){var b=e.target.closest&&e.target.closest('#root button,[data-acts]');`,
  `if(b&&!self.earlyPress.isOver){e.preventDefault();self.earlyPress.button=b;`,
  `document.documentElement.dataset.waiting=''}},true);self.earlyPress={}`,
].join('');
