import { isAlias, isMap, isNode, isScalar, LineCounter, parseAllDocuments, visit, type YAMLMap } from 'yaml';
import { Problem, type ProblemParts, textOf } from '../../model/problem.ts';

export interface FrontMatterField {
  readonly key: string;
  readonly value: string;
}

/**
 * Reads front matter as a flat map of texts: each value exactly as it is written, so that `yes`, `0123456` and `2026-02-30` stay what
 * they are. One document, plain keys, each once; directives, tags, anchors, aliases, merge keys, lists and maps are refused.
 * `line` is the line of the record on which the YAML begins. Throws `record.front_matter`.
 */
export function parseFrontMatter(yaml: string, line: number, file: string): readonly FrontMatterField[] {
  const lines = new LineCounter();
  const fail = (offset: number, found: string): never => {
    throw new Problem(frontMatterProblem(file, line + lines.linePos(offset).line - 1, found));
  };
  try {
    return fieldsOf(mapOf(yaml, lines, fail), fail);
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw new Problem(frontMatterProblem(file, line, textOf(thrown)), { cause: thrown });
  }
}

/** A front matter that cannot be used. */
export function frontMatterProblem(file: string, line: number, found: string): ProblemParts {
  return {
    code: 'record.front_matter',
    message: 'the front matter is not a flat map of texts',
    file,
    line,
    found,
    expected: 'one block at the very beginning of the file, with one `key: value` a line',
    remedy: 'write the front matter plainly',
  };
}

type Fail = (offset: number, found: string) => never;

function mapOf(yaml: string, lines: LineCounter, fail: Fail): YAMLMap | undefined {
  // `failsafe` gives every scalar as its text; a directive could change that, and no front matter needs one.
  const documents = parseAllDocuments(yaml, {
    version: '1.2',
    schema: 'failsafe',
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const directive = /^%.*/m.exec(yaml);
  if (directive !== null) fail(directive.index, `the directive ${directive[0]}`);
  if (!Array.isArray(documents)) return undefined;
  if (documents.length > 1) fail(documents[1]?.range[0] ?? 0, 'a second document');
  const [document] = documents;
  const [fault] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (fault !== undefined) fail(fault.pos[0], fault.message);
  const contents = document?.contents;
  if (contents === undefined || contents === null) return undefined;
  visit(contents, { Node: (_, node) => refuseVague(node, fail) });
  return isMap(contents) ? contents : fail(0, 'something else than a map');
}

function refuseVague(node: unknown, fail: Fail): void {
  if (!isNode(node)) return;
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) fail(offset, `the alias *${node.source}`);
  else if ('anchor' in node && node.anchor !== undefined) fail(offset, `the anchor &${String(node.anchor)}`);
  else if ('tag' in node && node.tag !== undefined) fail(offset, `the tag ${node.tag}`);
}

function fieldsOf(map: YAMLMap | undefined, fail: Fail): readonly FrontMatterField[] {
  return (map?.items ?? []).map(({ key, value }) => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    const name = isScalar(key) ? String(key.value) : fail(offset, 'a key that is not a text');
    if (name === '<<') fail(offset, 'the merge key <<');
    if (value === null) return { key: name, value: '' };
    return isScalar(value) ? { key: name, value: String(value.value) } : fail(offset, `a list or a map under ${name}`);
  });
}
