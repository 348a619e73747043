import { trueEdges } from './edges.ts';

/** The edges of the questionnaire. The built site holds them worked out (src/build/edge-table.ts). */
export const edgeTable = trueEdges();
