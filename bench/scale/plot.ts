import * as Plot from '@observablehq/plot';
import type { Figures } from './figures.ts';

/** @returns an SVG for light pages and dark ones: start-up and one step, for each shape, on scales of powers of ten */
export function plotOf(figures: readonly Figures[], document: Document): string {
  const drawn = pointsOf(figures);
  const named = (line: string) => drawn.filter((point) => point.line === line && point.size === 1000);
  const svg = Plot.plot({
    document,
    width: 820,
    height: 600,
    marginLeft: 60,
    marginRight: 40,
    marginBottom: 48,
    style: { fontSize: '13px' },
    x: {
      type: 'log',
      label: 'Questions with a condition',
      ticks: [100, 1000, 10_000],
      tickFormat: thousands,
    },
    y: { type: 'log', label: 'Milliseconds', domain: [0.004, 2000], ticks: powers, tickFormat: thousands },
    fx: { label: null, padding: 0.15 },
    fy: { axis: null, padding: 0.08 },
    symbol: { domain: lines, range: ['circle', 'square', 'triangle'] },
    color: { domain: lines, range: ['#3b82d6', '#1a9a6c', '#d9622b'] },
    marks: [
      Plot.frame({ stroke: 'currentColor', strokeOpacity: 0.3 }),
      Plot.gridY(powers, { stroke: 'currentColor', strokeOpacity: 0.15 }),
      Plot.ruleY([oneStep], { y: frame, fy: (part) => part, stroke: 'currentColor', strokeDasharray: '6 4' }),
      Plot.text([oneStep], {
        x: 100,
        y: frame,
        fy: (part) => part,
        text: () => 'one frame, 16 ms',
        dx: 6,
        dy: -10,
        textAnchor: 'start',
      }),
      Plot.text([startUp, oneStep], {
        fy: (part) => part,
        text: (part) => part,
        frameAnchor: 'top-left',
        dx: 8,
        dy: 8,
        fontWeight: 'bold',
        textAnchor: 'start',
      }),
      Plot.lineY(drawn, { ...at, stroke: 'line', strokeWidth: 2 }),
      Plot.dot(drawn, { ...at, fill: 'line', symbol: 'line', r: 4.5 }),
      Plot.text(named(whole), { ...at, text: 'line', dx: -8, dy: -8, textAnchor: 'end' }),
      Plot.text([...named(ofCore), ...named(ofXstate)], {
        ...at,
        text: 'line',
        dx: 8,
        dy: 12,
        textAnchor: 'start',
      }),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.append(styleFor(document));
  return `${svg.outerHTML}\n`;
}

/** @returns what the plot shows, for whoever does not see it */
export function descriptionOf(figures: readonly Figures[]): string {
  const sizes = figures.map(({ size }) => size);
  const shapes = [...new Set(figures.map(({ shape }) => `a ${shape}`))].join(' and ');
  const points = pointsOf(figures);
  return [
    `Plots on scales of powers of ten, for ${shapes} of ${thousands(Math.min(...sizes))} to ${thousands(Math.max(...sizes))} questions.`,
    `The slowest start-up takes ${slowest(points, startUp, whole)} ms.`,
    `The slowest step takes ${slowest(points, oneStep, whole)} ms, and of xstate alone ${slowest(points, oneStep, ofXstate)} ms.`,
  ].join(' ');
}

function slowest(points: readonly Point[], fy: string, line: string): string {
  const times = points.filter((point) => point.fy === fy && point.line === line).map(({ ms }) => ms);
  return thousands(Math.max(...times));
}

const frame = 16;
const powers = [0.01, 0.1, 1, 10, 100, 1000];
const at = { x: 'size', y: 'ms', fx: 'fx', fy: 'fy' };
const startUp = 'Start-up';
const oneStep = 'One step';
const [whole, ofCore, ofXstate] = ['everything', 'our core', 'xstate alone'] as const;
const lines = [whole, ofCore, ofXstate];

interface Point {
  readonly size: number;
  readonly ms: number;
  readonly line: string;
  readonly fx: string;
  readonly fy: string;
}

function pointsOf(figures: readonly Figures[]): readonly Point[] {
  return figures.flatMap(({ shape, size, start, steps }) => {
    const at = { size, fx: shape === 'chain' ? 'Chain' : 'Mixture' };
    const started = start.questions + start.machine + start.actor;
    const { lastAnswers } = steps;
    return [
      { ...at, fy: startUp, line: whole, ms: started },
      { ...at, fy: startUp, line: ofXstate, ms: start.machineByXstate },
      { ...at, fy: oneStep, line: whole, ms: lastAnswers.whole.median },
      { ...at, fy: oneStep, line: ofCore, ms: lastAnswers.core?.median ?? Number.NaN },
      { ...at, fy: oneStep, line: ofXstate, ms: lastAnswers.xstate?.median ?? Number.NaN },
    ];
  });
}

function thousands(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

/** An image has no colour from the page around it, so it asks for itself which one that is. */
function styleFor(document: Document): SVGStyleElement {
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent =
    'svg{color:#1f2328;--plot-background:transparent}@media(prefers-color-scheme:dark){svg{color:#e6edf3}}';
  return style;
}
