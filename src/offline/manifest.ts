import type { OfflineWords } from '../words/offline-words.ts';
import type { Words } from '../words/words.ts';

export const manifestAddress = '/manifest.webmanifest';

/**
 * What a device shows of the site once somebody has put it among their apps (W3C Web Application Manifest).
 *
 * @param base where on its host the site stands, with a slash at both ends
 */
export function manifestOf({ site: { name }, language }: Words, { description }: OfflineWords, base: string) {
  return {
    name,
    short_name: name,
    description,
    lang: language,
    id: base,
    start_url: base,
    scope: base,
    display: 'standalone',
    // Those of src/styles/tokens.css for the page and for what stands above it.
    background_color: '#fbf7f0',
    theme_color: '#0b5d5b',
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${base}icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
