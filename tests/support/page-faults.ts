import { addresses } from '../../src/addresses.ts';

/** What is wrong with the page on screen, whatever page it is. Nothing, if all is well. */
export function pageFaults(): readonly string[] {
  return [
    ...idsUsedTwice().map((id) => `the id "${id}" is used twice`),
    ...idsThatLeadNowhere().map((id) => `the id "${id}" is referred to and is not there`),
    ...headingFaults(),
    ...unlabelledControls(),
    ...(hasEmergencyLink() ? [] : ['the link to the emergency check is missing']),
    ...(/\]\(/.test(document.body.textContent) ? ['a link is shown in its written form'] : []),
  ];
}

function idsUsedTwice(): readonly string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

const references = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for', 'href'];

function idsThatLeadNowhere(): readonly string[] {
  return references
    .flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    )
    .flatMap((value) => (value.startsWith('/') || value.includes(':/') ? [] : value.split(' ')))
    .map((value) => value.replace(/^#/, ''))
    .filter((id) => !/^(tel|mailto):/.test(id) && document.getElementById(id) === null);
}

/** One heading names the page, though an error may stand before it, and no heading skips a level below the last. */
function headingFaults(): readonly string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const skips = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 2) + 1);
  return [
    ...(levels.filter((level) => level === 1).length > 1 ? ['there is more than one h1'] : []),
    ...skips.map(({ tagName, textContent }) => `${tagName} "${textContent}" skips a level`),
    ...headings
      .filter(({ textContent }) => textContent.trim() === '')
      .map(({ tagName }) => `an empty ${tagName}`),
  ];
}

function unlabelledControls(): readonly string[] {
  const controls = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  return controls
    .filter(({ labels }) => labels?.length !== 1)
    .map(({ id }) => `the control "${id}" has no label`);
}

function hasEmergencyLink(): boolean {
  return document.querySelector(`header a[href="${addresses.emergencyCheck}"]`) !== null;
}
