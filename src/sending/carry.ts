import type { Bytes } from '../sealing/bytes.ts';

export function fileOf(envelope: Bytes, name: string): File {
  return new File([envelope], name, { type: 'application/octet-stream' });
}

interface Shareable {
  readonly file: File;
  readonly text: string;
  /** `null`: too long for a link. */
  readonly link: string | null;
}

/** A link where there is one, since every app takes text; else the file. `null` where the device has no share sheet. */
export function whatCanBeShared({ file, text, link }: Shareable): ShareData | null {
  const data = link === null ? { files: [file] } : { text: `${text}\n\n${link}` };
  return typeof navigator.canShare === 'function' && navigator.canShare(data) ? data : null;
}

/** Whether the device has passed it on. A person who changes their mind has not. */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch {
    return false;
  }
}

/** RFC 6068. */
export function mailAddress(address: string, subject: string, body: string): string {
  const written = body.replaceAll('\n', '\r\n');
  return `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(written)}`;
}
