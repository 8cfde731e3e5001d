import { Problem } from '../model/problem.ts';
import type { SourceFile } from './adapter.ts';

/** An XML document of another kind. */
export const wrongRoot = (file: SourceFile, name: string, line: number, expected: string): Problem =>
  new Problem({
    code: 'evidence.wrong_root',
    message: 'the root element is not that of the format',
    file: file.path,
    line,
    found: `<${name.slice(0, 60)}>`,
    expected: `<${expected}>`,
    remedy: 'name the right format in the slot, or leave it out',
  });
