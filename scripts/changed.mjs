import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Others may be reading what is already right. */
export function writeChanged(path, contents) {
  if (!existsSync(path) || !readFileSync(path).equals(Buffer.from(contents))) writeFileSync(path, contents);
}
