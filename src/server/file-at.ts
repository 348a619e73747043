import { encodingOf } from '../build/encodings.ts';

/**
 * The file that an address means, as a path from the folder of the site. Whether there is one, nobody has looked yet.
 * A page has its address without ending, with or without a slash; a file has its own name. A compressed copy is no
 * address, and neither is a place outside the site.
 *
 * @param address as a request names it: with a query perhaps, and with what letters stand for left as it is
 * @param base where on its host the site stands, with a slash at both ends
 */
export function fileAt(address: string, base: string): string | undefined {
  const [path = ''] = address.split('?');
  if (!`${path}/`.startsWith(base)) return undefined;
  const inside = path.slice(base.length - 1).replace(/\/$/, '');
  if (inside === '') return '/index.html';
  if (encodingOf(inside)) return undefined;
  return /\.[^/]*$/.test(inside) ? inside : `${inside}.html`;
}
