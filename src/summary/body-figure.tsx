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
      <ellipse className="figure__head" cx="100" cy="40" rx="27" ry="33" />
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
  { id: 'rightArm', limb: true, path: 'M48 124 L32 184 L24 238', dot: [32, 184] },
  { id: 'leftArm', limb: true, path: 'M152 124 L168 184 L176 238', dot: [168, 184] },
  { id: 'rightLeg', limb: true, path: 'M81 236 L78 300 L75 366', dot: [78, 300] },
  { id: 'leftLeg', limb: true, path: 'M119 236 L122 300 L125 366', dot: [122, 300] },
  { id: 'trunk', path: 'M62 116 H138 L134 214 Q100 228 66 214 Z', dot: [100, 168] },
  {
    id: 'neck',
    path: 'M88 70 H112 V84 Q113 91 122 93 L140 98 Q148 101 150 111 H50 Q52 101 60 98 L78 93 Q87 91 88 84 Z',
    dot: [70, 103],
  },
  { id: 'voice', path: 'M94 76 H106 V91 H94 Z', dot: [100, 84] },
  {
    id: 'eyes',
    path: 'M82 27 H118 Q122 27 122 33 Q122 39 118 39 H82 Q78 39 78 33 Q78 27 82 27 Z',
    dot: [100, 33],
  },
  {
    id: 'face',
    path: 'M86 48 H114 Q118 48 117 53 Q112 66 100 66 Q88 66 83 53 Q82 48 86 48 Z',
    dot: [100, 57],
  },
];
