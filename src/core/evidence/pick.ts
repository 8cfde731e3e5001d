import { nearest } from '../model/nearest.ts';
import { Problem } from '../model/problem.ts';
import type { AnyAdapter, SourceFile } from './adapter.ts';
import { brokenJson, emptyReport, HEAD_BYTES } from './json.ts';
import { nearestFormat } from './nearest.ts';
import { appearanceOf, insteadOf } from './unread.ts';

/**
 * The adapter of these that reads a file: the one that is named, else the only one that claims it.
 * Throws `evidence.empty`, `evidence.malformed`, `evidence.use_instead`, `evidence.unknown_format`, `evidence.ambiguous`, `evidence.encoding`.
 */
export function pickAdapter(file: SourceFile, adapters: readonly AnyAdapter[], format?: string): AnyAdapter {
  if (file.head.trim() === '' && file.bytes <= HEAD_BYTES) throw emptyReport(file);
  if (format !== undefined) return named(format, file, adapters);
  const claiming = adapters.filter((adapter) => adapter.claims(file));
  const [only, ...others] = claiming;
  if (only === undefined) throw unread(file);
  if (others.length === 0) return only;
  throw new Problem({
    code: 'evidence.ambiguous',
    message: 'two adapters claim the file',
    file: file.path,
    found: claiming.map((adapter) => adapter.id).join(', '),
    expected: 'exactly one',
    remedy: 'name the format in the slot',
  });
}

function named(format: string, file: SourceFile, adapters: readonly AnyAdapter[]): AnyAdapter {
  const adapter = adapters.find((one) => one.id === format);
  if (adapter !== undefined) return adapter;
  const ids = adapters.map(({ id }) => id);
  const near = nearest(format, ids);
  throw new Problem({
    code: 'evidence.unknown_format',
    message: `there is no format "${format.slice(0, 40)}"`,
    file: file.path,
    found: format,
    expected: near ?? 'a format that `phasegate formats` lists',
    remedy: near === undefined ? 'name one of those, or none: it is detected' : `did you mean ${near}?`,
  });
}

function unread(file: SourceFile): Problem {
  const instead = insteadOf(file.head);
  if (instead !== undefined) {
    return new Problem({
      code: 'evidence.use_instead',
      message: `${instead.what} is no evidence: ${instead.why}`,
      file: file.path,
      found: instead.what,
      expected: 'a format made for machines',
      remedy: instead.use,
    });
  }
  if (file.head.includes('\0') || file.head.startsWith('\ufffd')) {
    return new Problem({
      code: 'evidence.encoding',
      message: 'the file is not UTF-8 text',
      file: file.path,
      found: 'UTF-16 or binary bytes',
      expected: 'UTF-8',
      remedy: 'let the tool write UTF-8',
    });
  }
  const broken = brokenJson(file);
  if (broken !== undefined) return broken;
  const nearest = nearestFormat(file.head);
  if (nearest !== undefined) {
    return new Problem({
      code: 'evidence.unknown_format',
      message: `the file is almost ${nearest.format}, which has more`,
      file: file.path,
      found: appearanceOf(file.head),
      expected: `${nearest.missing}, for the format ${nearest.format}`,
      remedy: 'use the report whole, as the tool wrote it',
    });
  }
  return new Problem({
    code: 'evidence.unknown_format',
    message: 'no adapter knows the format of the file',
    file: file.path,
    found: appearanceOf(file.head),
    expected: 'a format that `phasegate formats` lists',
    remedy: 'let the tool write one of them, or name the format in the slot',
  });
}
