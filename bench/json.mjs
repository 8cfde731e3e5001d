// The floor for a JSON document: JSON.parse of the whole text. node bench/json.mjs FILE
import { readFileSync } from 'node:fs';

JSON.parse(readFileSync(process.argv[2], 'utf8'));
