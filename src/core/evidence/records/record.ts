import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { Problem, type ProblemParts, problemsOf } from '../../model/problem.ts';
import type { Record } from '../../model/snapshot.generated.ts';
import { type Content, contentOf } from './blocks.ts';
import { type FrontMatterField, frontMatterProblem, parseFrontMatter } from './front-matter.ts';
import { visible } from './visible.ts';

export interface RecordSource {
  /** Its key under `phase.records`. */
  readonly name: string;
  readonly path: string;
  /** The whole document; undefined where the judged tree has no such file. */
  readonly text: string | undefined;
  /** Of the file's bytes. */
  readonly sha256?: string;
  /** Phrases to look for, as configured. */
  readonly phrases: readonly string[];
}

/**
 * Reads a Markdown record as a reader of the rendered page would (CommonMark with GitHub's tables and task lists). Never throws:
 * bad front matter is a problem `record.front_matter` and the rest still counts; a text that cannot be parsed is `record.unreadable`.
 */
export function readRecord(source: RecordSource): { record: Record; problems: readonly ProblemParts[] } {
  const { name, path, text, sha256 } = source;
  const digest = sha256 === undefined ? {} : { sha256 };
  const known = { name, path, present: text !== undefined, ...digest, front_matter: [], ...nothing(source.phrases) };
  if (text === undefined) return { record: known, problems: [] };
  try {
    assertReadable(text, path);
    const root = treeOf(text.replace(/^\ufeff/, ''));
    const { fields, problems } = frontMatterOf(root, text, path);
    return { record: { ...known, front_matter: [...fields], ...contentOf(visible(root), source.phrases) }, problems };
  } catch (thrown) {
    return {
      record: known,
      problems: problemsOf(thrown, 'record.unreadable').map((parts) => ({ ...parts, file: path })),
    };
  }
}

const MARKDOWN = {
  extensions: [frontmatter(['yaml']), gfm()],
  mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
};

const treeOf = (text: string): Root => fromMarkdown(text, MARKDOWN);

type FrontMatter = { readonly fields: readonly FrontMatterField[]; readonly problems: readonly ProblemParts[] };

/** The block at the very beginning; a second one after it, or one that does not end, is no front matter at all. */
function frontMatterOf(root: Root, text: string, path: string): FrontMatter {
  const [first, second] = root.children;
  if (first?.type !== 'yaml') {
    const isOpen = /^\ufeff?---[ \t]*\r?\n[ \t]*[\w-]+[ \t]*:/.test(text);
    return { fields: [], problems: isOpen ? [frontMatterProblem(path, 1, 'a block that does not end')] : [] };
  }
  if (second?.type === 'thematicBreak') {
    return {
      fields: [],
      problems: [frontMatterProblem(path, second.position?.start.line ?? 1, 'a second block after the first')],
    };
  }
  try {
    return { fields: parseFrontMatter(first.value, 2, path), problems: [] };
  } catch (thrown) {
    return { fields: [], problems: problemsOf(thrown, 'record.front_matter') };
  }
}

function nothing(phrases: readonly string[]): Content {
  return { words: 0, sections: [], items: [], entries: [], rows: [], phrases: phrases.map((phrase) => ({ phrase })) };
}

const MAX_CHARACTERS = 1024 * 1024;
/** Nobody nests so deep for a reader, and the time to parse grows with the square of it. */
const TOO_DEEP = /^(?:[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){40}|[ \t]{160}\S)/m;
const LONGEST_LINE = /^.{20000}/m;

function assertReadable(text: string, file: string): void {
  const found =
    text.length > MAX_CHARACTERS
      ? `${text.length} characters`
      : TOO_DEEP.test(text)
        ? 'forty levels of lists and quotations'
        : LONGEST_LINE.test(text)
          ? 'a line of twenty thousand characters'
          : undefined;
  if (found === undefined) return;
  throw new Problem({
    code: 'record.unreadable',
    message: 'the record is too large or too deep to be read',
    file,
    found,
    expected: 'a document that a person can read',
    remedy: 'split or simplify the record',
  });
}
