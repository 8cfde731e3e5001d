import { Problem } from '../model/problem.ts';
import type { SourceFile } from './adapter.ts';
import { appearanceOf } from './unread.ts';

/** A file that lacks what shows its format, although a slot names that format. */
export const otherFormat = (file: SourceFile, expected: string): Problem =>
  new Problem({
    code: 'evidence.shape',
    message: 'the file is not of the format that the slot names',
    file: file.path,
    found: appearanceOf(file.head),
    expected,
    remedy: 'name the right format in the slot, or leave it out',
  });
