// Installs the foreign packages of a folder, such as tests/foreign/validators, where they are not as its lockfile says. Whoever does
// not run them needs none of them.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';

for (const folder of argv.slice(2)) install(folder);

function install(folder) {
  const lockfile = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules', 'installed-from.json');
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lockfile))) return;
  const { status } = spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) exit(status ?? 1);
  copyFileSync(lockfile, installed);
}
