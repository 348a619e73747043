import type { Site } from '../../machines/reading.ts';
import { useWalkWords } from '../words/words-context.ts';

/**
 * A picture for the eye of the parts that were ticked; the list beside it says the same to everyone. The figure faces
 * the reader, so its left is on the right, in every language.
 */
export function BodyFigure({ sites }: { readonly sites: readonly Site[] }) {
  const { body } = useWalkWords();
  if (sites.length === 0) return null;
  const marked = new Set(sites.flatMap((site) => shapesOf[site]));
  return (
    <svg className="figure" viewBox="0 0 200 400" aria-hidden="true" focusable="false" direction="ltr">
      <ellipse className="figure__head" cx="100" cy="40" rx="27" ry="34" />
      {shapes.map(({ id, limb, path, dot: [x, y] }) => (
        <g key={id} className={marked.has(id) ? 'figure__part figure__part--marked' : 'figure__part'}>
          <path className={limb ? 'figure__limb' : 'figure__shape'} d={path} />
          {marked.has(id) && <circle className="figure__dot" cx={x} cy={y} r="4" />}
        </g>
      ))}
      <text className="figure__side" x="4" y="396">
        {body.right}
      </text>
      <text className="figure__side" x="196" y="396" textAnchor="end">
        {body.left}
      </text>
    </svg>
  );
}

type ShapeId = Exclude<Site, 'arm' | 'leg'>;

/** A limb whose side is not known marks both. */
const shapesOf: Readonly<Record<Site, readonly ShapeId[]>> = {
  eyes: ['eyes'],
  face: ['face'],
  voice: ['voice'],
  neck: ['neck'],
  trunk: ['trunk'],
  leftArm: ['leftArm'],
  rightArm: ['rightArm'],
  arm: ['leftArm', 'rightArm'],
  leftLeg: ['leftLeg'],
  rightLeg: ['rightLeg'],
  leg: ['leftLeg', 'rightLeg'],
};

interface Shape {
  readonly id: ShapeId;
  readonly limb?: true;
  readonly path: string;
  readonly dot: readonly [number, number];
}

const shapes: readonly Shape[] = [
  { id: 'rightArm', limb: true, path: 'M55 128 Q42 160 38 188 Q34 214 28 240', dot: [38, 188] },
  { id: 'leftArm', limb: true, path: 'M145 128 Q158 160 162 188 Q166 214 172 240', dot: [162, 188] },
  { id: 'rightLeg', limb: true, path: 'M83 232 Q78 280 80 306 Q80 338 76 366', dot: [80, 306] },
  { id: 'leftLeg', limb: true, path: 'M117 232 Q122 280 120 306 Q120 338 124 366', dot: [120, 306] },
  {
    id: 'trunk',
    path: 'M66 118 H134 Q138 150 131 172 Q130 198 136 216 Q100 232 64 216 Q70 198 69 172 Q62 150 66 118 Z',
    dot: [100, 168],
  },
  {
    id: 'neck',
    path: 'M87 68 H113 V82 Q114 90 124 93 L142 99 Q151 103 152 113 H48 Q49 103 58 99 L76 93 Q86 90 87 82 Z',
    dot: [68, 105],
  },
  { id: 'voice', path: 'M100 76 Q107 76 107 84 Q107 92 100 92 Q93 92 93 84 Q93 76 100 76 Z', dot: [100, 84] },
  {
    id: 'eyes',
    path: 'M80 34 Q88 26 96 34 Q88 42 80 34 Z M104 34 Q112 26 120 34 Q112 42 104 34 Z',
    dot: [100, 34],
  },
  { id: 'face', path: 'M77 50 Q100 60 123 50 Q119 73 100 73 Q81 73 77 50 Z', dot: [100, 63] },
];
