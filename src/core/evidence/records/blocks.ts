import type { Blockquote, ListItem, Nodes, Root, Table, TableCell } from 'mdast';
import { parseDeadline } from '../../model/instant.ts';
import type { Record } from '../../model/snapshot.generated.ts';
import { holdsPhrase, ownContent, plainText, proseText, sectionKey, wordsOf } from './prose.ts';

/** What is drawn from the visible tree of a record. */
export type Content = Pick<Record, 'words' | 'sections' | 'items' | 'entries' | 'rows' | 'phrases'>;

interface Passage {
  readonly text: string;
  readonly line: number;
}

/** Where the walk stands: under which heading, and whether inside a quotation. */
interface Position {
  section: string;
  readonly quoted: boolean;
}

interface Draft extends Pick<Content, 'sections' | 'items' | 'entries' | 'rows'> {
  readonly passages: Passage[];
  /** Targets of `[text][label]`, by label. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** A page of the web, or a path. */
const LEADS_SOMEWHERE = /^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:)[^#])/i;
const DATED = /^(\d{4}-\d{2}-\d{2})(?!\d)[\s:.,;|–—-]*(.*)$/;

/**
 * Sections, task items, dated entries, table rows and phrases. Quotations count as prose only: what is quoted is not the record's own. Footnotes do not count: one
 * that nothing refers to is not shown.
 */
export function contentOf(root: Root, phrases: readonly string[]): Content {
  const definitions = new Map(
    root.children
      .flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : []))
      .reverse(),
  );
  const draft: Draft = { sections: [], items: [], entries: [], rows: [], passages: [], definitions };
  const position: Position = { section: '', quoted: false };
  for (const node of root.children) {
    if (node.type === 'heading') {
      position.section = plainText(node);
      draft.sections.push({
        title: position.section,
        key: sectionKey(position.section),
        level: node.depth,
        line: lineOf(node),
      });
    } else {
      readBlock(node, position, draft);
    }
  }
  const { sections, items, entries, rows, passages } = draft;
  return {
    words: wordsIn(passages),
    sections,
    items,
    entries,
    rows,
    phrases: phrases.map((phrase) => placed(phrase, passages)),
  };
}

function readBlock(node: Nodes, position: Position, draft: Draft): void {
  switch (node.type) {
    case 'paragraph':
      draft.passages.push({ text: proseText(node), line: lineOf(node) });
      return;
    case 'list':
      for (const item of node.children) readItem(item, position, draft);
      return;
    case 'table':
      readTable(node, position, draft);
      return;
    case 'blockquote':
      readNested(node, { ...position, quoted: true }, draft);
  }
}

function readNested(node: Pick<Blockquote, 'children'>, position: Position, draft: Draft): void {
  for (const child of node.children) readBlock(child, position, draft);
}

function readItem(item: ListItem, position: Position, draft: Draft): void {
  const own = ownContent(item);
  const text = plainText(own);
  const line = lineOf(item);
  draft.passages.push({ text: proseText(own), line });
  if (!position.quoted) {
    if (typeof item.checked === 'boolean') {
      const link = firstLink(own, draft.definitions);
      draft.items.push({
        section: position.section,
        text,
        checked: item.checked,
        line,
        ...(link === undefined ? {} : { link }),
      });
    }
    draft.entries.push(...entriesOf(text, line));
  }
  readNested({ children: item.children.filter(({ type }) => type !== 'paragraph') }, position, draft);
}

function readTable(table: Table, position: Position, draft: Draft): void {
  for (const [index, row] of table.children.entries()) {
    const line = lineOf(row);
    draft.passages.push(...row.children.map((cell: TableCell) => ({ text: proseText(cell), line })));
    if (index === 0 || position.quoted) continue;
    const cells = row.children.map((cell) => plainText(cell));
    draft.rows.push({ section: position.section, cells, line });
    draft.entries.push(...entriesOf(cells.join(' '), line));
  }
}

/** One entry where the text begins with a day that exists. */
function entriesOf(text: string, line: number): Content['entries'] {
  const [, date = '', rest = ''] = DATED.exec(text) ?? [];
  return parseDeadline(date) === undefined ? [] : [{ date, text: rest, line }];
}

/** The first link that a reader can see, and that leads to something else than this page or a person. */
function firstLink(node: Nodes, definitions: ReadonlyMap<string, string>): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference') {
    const url = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
    const isSeen = plainText(node) !== '' || node.children.some(({ type }) => type === 'image');
    return isSeen && LEADS_SOMEWHERE.test(url) ? url : undefined;
  }
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const link = firstLink(child, definitions);
    if (link !== undefined) return link;
  }
  return undefined;
}

function placed(phrase: string, passages: readonly Passage[]): Content['phrases'][number] {
  const passage = passages.find(({ text }) => holdsPhrase(text, phrase));
  return passage === undefined ? { phrase } : { phrase, line: passage.line };
}

const wordsIn = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + wordsOf(text), 0);

const lineOf = (node: Nodes): number => node.position?.start.line ?? 0;
