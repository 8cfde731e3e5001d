// The floor for JSON lines: the whole text split, and JSON.parse of each line. node bench/json-lines.mjs FILE
import { readFileSync } from 'node:fs';

for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) if (line !== '') JSON.parse(line);
