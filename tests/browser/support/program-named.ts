import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Systems keep servers where the PATH of an ordinary person does not lead. */
export function programNamed(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** A folder may be "executed" too: that lets people look into it. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
