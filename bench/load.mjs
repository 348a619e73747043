// Node 20 cannot read TypeScript; vite, which builds the site, can.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./bench/load/main.ts', { configFile: false });
await module.main(process.argv.slice(2));
