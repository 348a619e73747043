import { firstQuestionTemplate, earlyScript } from '../build/early-script.ts';
import { pagePolicy } from '../build/content-security-policy.ts';

/** A page as it was rendered, with its title apart. */
export interface Rendered {
  readonly address: string;
  readonly title: string;
  readonly html: string;
}

interface Filling {
  readonly page: Rendered;
  /** Whether the browser takes the page over as it is. */
  readonly isWhole: boolean;
  /** Shown in its place to whoever has passed the emergency check. */
  readonly passed?: Rendered | undefined;
  /** Shown when somebody presses a button before the page can act on it. */
  readonly slow: string;
  readonly styles: string;
  /** The files of script that the page needs, as addresses. */
  readonly scripts: readonly string[];
}

/** The file of one page: the shell that the build made, with page, style sheet and policy in it. */
export function documentOf(shell: string, filling: Filling): string {
  const { page, isWhole, passed, slow, styles, scripts } = filling;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escaped(pagePolicy('patient', styles))}">`;
  const preloads = scripts
    .filter((file) => !shell.includes(`src="${file}"`))
    .map((file) => `<link rel="modulepreload" href="${file}">`)
    .join('');
  return shell
    .replace('<head>', () => `<head>${policy}`)
    .replace(stylesheet, () => `<style>${styles}</style>`)
    .replace('</head>', () => `${preloads}<title>${page.title}</title></head>`)
    .replace('data-page=""', () => (isWhole ? `data-page="${page.address}"` : ''))
    .replace('<!--page-->', () => page.html)
    .replace(
      '<!--after-->',
      () => `<div id="slow">${slow}</div>${template(passed)}<script>${earlyScript}</script>`,
    );
}

const stylesheet = /<link rel="stylesheet"[^>]*>/;

function template(passed: Rendered | undefined): string {
  if (!passed) return '';
  const data = `data-page="${passed.address}" data-title="${escaped(passed.title)}"`;
  return `<template id="${firstQuestionTemplate}" ${data}>${passed.html}</template>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
