import { expect } from 'vitest';
import { prove } from '../support/prove.ts';
import { modelEdges } from './around.ts';
import { Crossing } from './crossings.ts';
import { machineEdges } from './machine-edges.ts';
import { modelWalks, routeOf } from './model.ts';
import { moveAround } from './moves-around.ts';
import { goThereAndBack, visitAndChange } from './moves-of-a-walk.ts';

const walks = modelWalks(2);
const crossed = new Set<string>();

prove(
  'the machine goes where the path goes',
  'The screen is led page by page exactly as the pure rules say, forwards, backwards, by address and when an answer is changed.',
  (cases) => {
    for (const walk of walks) {
      cases.held(goThereAndBack(new Crossing({ checked: true, length: walk.length }, crossed), walk));
    }
    for (const { answers, length, path } of modelWalks(1)) {
      if (path.standsAt !== 'checkAnswers') continue;
      const finished = new Crossing({ checked: true, length, answers }, crossed);
      cases.held(visitAndChange(finished, { answers, length, path }));
    }
  },
);

prove(
  'every edge of the machine is taken',
  'Each way from one page to another that the machine knows is one that somebody can go.',
  (cases) => {
    moveAround(crossed);
    expect([...machineEdges()].filter((edge) => !crossed.has(edge))).toEqual([]);
    cases.held(machineEdges().size);
  },
);

prove(
  'the machine has no other edge',
  'The machine knows no way between pages beyond those of the rules and of the table of the pages around the questions.',
  (cases) => {
    expect([...machineEdges()].sort()).toEqual([...modelEdges(routeOf(walks))].sort());
    cases.held(machineEdges().size);
  },
);
