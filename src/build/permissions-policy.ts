/**
 * What a page might ask a browser for, and no page of this site does. Only names that browsers have known for years and
 * will keep: one that a browser does not know makes it complain in the console of every page.
 */
const neverAsked = [
  'accelerometer',
  'autoplay',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Copying and the share sheet are not named: browsers leave them to the page itself and to nobody in a frame. */
export function permissionsPolicy({ camera }: { readonly camera: boolean }): string {
  const denied = neverAsked.map((feature) => `${feature}=()`);
  return [`camera=${camera ? '(self)' : '()'}`, ...denied].join(', ');
}
