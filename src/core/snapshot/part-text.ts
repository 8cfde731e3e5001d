import { canonicalJson } from '../model/canonical.ts';
import type { EvidencePart } from '../model/part.generated.ts';
import { Problem } from '../model/problem.ts';
import { asPart } from '../schema/part.ts';

/** Reads a part. Throws `evidence.part`: also for a key that stands twice, for then the bytes are not canonical. */
export function readPart(text: string, file: string): EvidencePart {
  const part = asPart(parsed(text, file), file);
  if (canonicalJson(part) === text.trimEnd()) return part;
  throw notWritten(file, 'JSON that is not canonical');
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notWritten(file, 'no JSON');
  }
}

const notWritten = (file: string, found: string): Problem =>
  new Problem({
    code: 'evidence.part',
    message: `${file} is not a part of the evidence`.slice(0, 100),
    file,
    expected: 'the bytes that were written',
    found,
    remedy: 'use the file that phasegate collect or merge wrote',
  });
