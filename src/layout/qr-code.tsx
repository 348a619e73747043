import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo } from 'react';

interface QrCodeProps {
  /** What a reader of codes reads. */
  readonly text: string;
  /** What the picture is, for those who do not see it. */
  readonly name: string;
}

/** The white edge that readers look for, in modules. ISO/IEC 18004, section 6.3.8. */
const quietZone = 4;

/**
 * A QR code that still reads with 15 of 100 of its area spoilt (correction M). Always black on white, since not every
 * reader takes the reverse.
 */
export function QrCode({ text, name }: QrCodeProps) {
  const code = useMemo(() => generate(text, { minCorrectionLevel: correction.M }), [text]);
  const side = code.size + 2 * quietZone;
  return (
    <svg className="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={name}>
      <rect className="qr-code__ground" width={side} height={side} />
      <path
        className="qr-code__modules"
        transform={`translate(${quietZone} ${quietZone})`}
        d={toSvgPath(code)}
      />
    </svg>
  );
}
