import * as Plot from '@observablehq/plot';
import type { Figures } from './figures.ts';
import { worst } from './worst.ts';

/** @returns an SVG for light pages and dark ones: start-up and one step, for each shape, on scales of powers of ten */
export function plotOf(figures: readonly Figures[], document: Document): string {
  const svg = Plot.plot({
    document,
    width: 820,
    height: 560,
    marginLeft: 60,
    marginRight: 110,
    marginBottom: 40,
    style: { fontSize: '13px' },
    x: {
      type: 'log',
      label: 'Questions with a condition',
      ticks: [100, 1000, 10_000],
      tickFormat: thousands,
    },
    y: { type: 'log', label: 'Milliseconds', tickFormat: plain, ticks: 6, grid: true },
    fx: { label: null },
    fy: { label: null },
    symbol: { domain: lines, range: ['circle', 'square', 'triangle'] },
    color: { domain: lines, range: ['#3b82d6', '#1a9a6c', '#d9622b'] },
    marks: [
      Plot.frame({ stroke: 'currentColor', strokeOpacity: 0.3 }),
      Plot.ruleY([{ fy: oneStep }], { y: frame, fy: 'fy', stroke: 'currentColor', strokeDasharray: '6 4' }),
      Plot.text([{ fx: 'Chain', fy: oneStep }], {
        x: 100,
        y: frame,
        fx: 'fx',
        fy: 'fy',
        text: () => 'one frame, 16 ms',
        dy: -8,
        textAnchor: 'start',
      }),
      Plot.lineY(points(figures), { x: 'size', y: 'ms', stroke: 'line', fx: 'fx', fy: 'fy', strokeWidth: 2 }),
      Plot.dot(points(figures), {
        x: 'size',
        y: 'ms',
        fill: 'line',
        symbol: 'line',
        fx: 'fx',
        fy: 'fy',
        r: 4.5,
      }),
      Plot.text(
        points(figures).filter(({ size }) => size === 10_000),
        { x: 'size', y: 'ms', text: 'line', fx: 'fx', fy: 'fy', dx: 10, textAnchor: 'start' },
      ),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.append(styleFor(document));
  return `${svg.outerHTML}\n`;
}

const frame = 16;
const startUp = 'Start-up';
const oneStep = 'One step';
const lines = ['everything', 'our core', 'xstate alone'];

interface Point {
  readonly size: number;
  readonly ms: number;
  readonly line: string;
  readonly fx: string;
  readonly fy: string;
}

function points(figures: readonly Figures[]): readonly Point[] {
  return figures.flatMap(({ shape, size, start, steps }) => {
    const at = { size, fx: shape === 'chain' ? 'Chain' : 'Mixture' };
    const whole = start.questions + start.machine + start.actor;
    const { lastAnswers } = steps;
    return [
      { ...at, fy: startUp, line: 'everything', ms: whole },
      { ...at, fy: startUp, line: 'xstate alone', ms: start.machineByXstate },
      { ...at, fy: oneStep, line: 'everything', ms: worst(steps).median },
      { ...at, fy: oneStep, line: 'our core', ms: lastAnswers.core?.median ?? Number.NaN },
      { ...at, fy: oneStep, line: 'xstate alone', ms: lastAnswers.xstate?.median ?? Number.NaN },
    ];
  });
}

function thousands(value: number): string {
  return value.toLocaleString('en-GB');
}

function plain(value: number): string {
  return String(value);
}

/** An image has no colour from the page around it, so it asks for itself which one that is. */
function styleFor(document: Document): SVGStyleElement {
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent =
    'svg{color:#1f2328;--plot-background:transparent}@media(prefers-color-scheme:dark){svg{color:#e6edf3}}';
  return style;
}
