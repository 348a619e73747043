import { settingsFrom } from './settings.ts';
import { startSite } from './start-site.ts';

/** `node dist-server/server.js` serves the built site, says where, and ends when it is told to. */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  const { origin, close } = await startSite(settings);
  process.stdout.write(`Beforehand is at ${origin}${settings.base}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
