// The floor for XML: strict saxes with empty handlers over a whole file, read in blocks. node bench/saxes.mjs FILE
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';

const parser = new SaxesParser();
for (const event of ['opentag', 'closetag', 'text', 'cdata']) parser.on(event, () => {});
parser.on('error', (error) => {
  throw error;
});

const decoder = new StringDecoder('utf8');
const block = Buffer.allocUnsafe(64 * 1024);
const file = openSync(process.argv[2]);
for (let length = readSync(file, block); length > 0; length = readSync(file, block)) {
  parser.write(decoder.write(block.subarray(0, length)));
}
closeSync(file);
parser.write(decoder.end()).close();
