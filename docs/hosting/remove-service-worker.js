// In the place of /service-worker.js, this takes the worker and its copies off every device that comes by.
globalThis.addEventListener('install', () => globalThis.skipWaiting());
globalThis.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const { scope } = globalThis.registration;
  const names = (await caches.keys()).filter((name) => name.includes(scope));
  await Promise.all(names.map((name) => caches.delete(name)));
  await globalThis.registration.unregister();
}
