// Node 20 cannot read TypeScript; vite, which builds the site, can.
import { JSDOM } from 'jsdom';
import { runnerImport } from 'vite';

// What is measured is what patients get, and the runner would have it for development.
process.env.NODE_ENV = 'production';
const { module } = await runnerImport('./bench/scale/main.ts', { configFile: false });
await module.main(new JSDOM().window.document, (line) => process.stdout.write(`${line}\n`));
