import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';

interface QrCodeProps {
  readonly text: string;
  /** What it is, for whoever cannot see it. */
  readonly name: string;
}

/** The empty edge that readers need around a code, in squares (ISO 18004). */
const edge = 4;

/** Black on white in dark mode too: many readers want it so. */
export function QrCode({ text, name }: QrCodeProps) {
  const code = useMemo(() => generate(text, { minCorrectionLevel: correction.M }), [text]);
  const size = code.size + 2 * edge;
  return (
    <svg className="qr-code" role="img" aria-label={name} viewBox={`${-edge} ${-edge} ${size} ${size}`}>
      <rect className="qr-code__ground" x={-edge} y={-edge} width={size} height={size} />
      <path className="qr-code__squares" d={toSvgPath(code)} />
    </svg>
  );
}
