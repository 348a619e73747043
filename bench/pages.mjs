// Node 20 cannot read TypeScript; vite, which builds the site, can.
import { runnerImport } from 'vite';

// What is built here is for patients' phones, and the runner would have it for development.
process.env.NODE_ENV = 'production';
const { module } = await runnerImport('./bench/pages/main.ts', { configFile: false });
await module.main(process.argv.slice(2));
