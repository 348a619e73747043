import { earlyScript, earlyScriptId, firstQuestionTemplate } from '../build/early-script.ts';
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
  /** The files of script that the page needs, as addresses. The browser is told of them by src/build/early-script.ts. */
  readonly scripts: readonly string[];
}

/** The file of one page: the shell that the build made, with page, style sheet and policy in it. */
export function documentOf(shell: string, filling: Filling): string {
  const { page, isWhole, passed, slow, styles, scripts } = filling;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escaped(pagePolicy('patient', styles))}">`;
  return shell
    .replace('<head>', () => `<head>${policy}${inOneFrame}`)
    .replace(stylesheet, () => `<style>${styles}</style>`)
    .replace(otherScripts, '')
    .replace('</head>', () => `<title>${page.title}</title></head>`)
    .replace('data-page=""', () => (isWhole ? `data-page="${page.address}"` : ''))
    .replace('<!--page-->', () => page.html)
    .replace(
      '<!--after-->',
      () => `<div id="slow">${slow}</div>${template(passed)}${early(laterScripts(shell, scripts))}`,
    );
}

/**
 * A page and its style sheet come in one round trip. Without this, some browsers draw a frame of the empty page as soon as
 * they have read the style sheet, which keeps a slow phone from the page for that long. Others do not know the word.
 */
const inOneFrame = `<link rel="expect" href="#${earlyScriptId}" blocking="render">`;

const stylesheet = /<link rel="stylesheet"[^>]*>/;
const script = /<script type="module"[^>]* src="([^"]*)"><\/script>/g;
/** The first page's own comes last. It imports the others. */
const otherScripts = new RegExp(`(?:${script.source}\\s*)+(?=${script.source})`);

function laterScripts(shell: string, scripts: readonly string[]): readonly string[] {
  const inShell = Array.from(shell.matchAll(script), ([, file = '']) => file);
  const own = inShell.at(-1);
  return [...new Set([...inShell, ...scripts])].filter((file) => file !== own);
}

function early(scripts: readonly string[]): string {
  return `<script id="${earlyScriptId}" data-scripts="${scripts.join(' ')}">${earlyScript}</script>`;
}

function template(passed: Rendered | undefined): string {
  if (!passed) return '';
  const data = `data-page="${passed.address}" data-title="${escaped(passed.title)}"`;
  return `<template id="${firstQuestionTemplate}" ${data}>${passed.html}</template>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
