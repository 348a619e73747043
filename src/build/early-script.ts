import { savedMark } from '../saving/saved-mark.ts';

/** The id of the template that holds the first question, in the HTML of its address. */
export const firstQuestionTemplate = 'first-question';

/** The id of the script below, which ends the page. */
export const earlyScriptId = 'early';

/**
 * Stands in each patient's page and runs before anything is fetched. It is text, for its checksum is in the policy.
 *
 * The address of the first question shows the emergency check to whoever has not passed it, and the question to whoever
 * has. And what is pressed before the page can act on it is remembered (src/layout/early-press.ts).
 *
 * The files that the first one will ask for (`data-scripts`) are named to the browser once the page is on the screen. To be told of a
 * file takes a slow phone 6 milliseconds, and the first file is by far the longest. A frame or a timer would come too
 * early: the page is drawn by then, and its picture is still being made.
 */
export const earlyScript = [
  `try{var t=document.getElementById(${JSON.stringify(firstQuestionTemplate)}),r=document.getElementById('root');`,
  `if(t&&sessionStorage.getItem(${JSON.stringify(savedMark.key)}).includes(${JSON.stringify(savedMark.checked)})){`,
  `r.replaceChildren(t.content);r.dataset.page=t.dataset.page;document.title=t.dataset.title}}catch(e){}`,
  `document.addEventListener('click',function(e){var b=e.target.closest&&e.target.closest('#root button,[data-acts]');`,
  `if(b&&!self.earlyPress.isOver){e.preventDefault();self.earlyPress.button=b;`,
  `document.documentElement.dataset.waiting=''}},true);self.earlyPress={};`,
  `var s=document.currentScript.dataset.scripts.split(' ');new PerformanceObserver(function(_,o){o.disconnect();`,
  `s.forEach(function(f){var l=document.createElement('link');l.rel='modulepreload';l.href=f;`,
  `document.head.appendChild(l)})}).observe({type:'paint',buffered:true})`,
].join('');
