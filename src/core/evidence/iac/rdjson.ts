import type { Adapter } from '../adapter.ts';
import { type JsonObject, objectAt, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { otherFormat } from '../other-format.ts';
import { NO_FILES_LISTED } from './problems.ts';
import { levelsOf, type Rows, readJsonRows, readRows, rowsUnder } from './rows.ts';

/** The keys of a diagnostic in both spellings of Protocol Buffers. */
const KEYS: ReadonlySet<string> = new Set([
  'message',
  'location',
  'severity',
  'source',
  'code',
  'suggestions',
  'original_output',
  'originalOutput',
  'related_locations',
  'relatedLocations',
]);

const WHOLE: ReadonlySet<string> = new Set(['diagnostics', 'source', 'severity']);

function isLine(line: string): boolean {
  const keys = keysOf(line, 2);
  return (
    keys.has('message') && keys.has('location/path') && [...keys].every((key) => key.includes('/') || KEYS.has(key))
  );
}

/** The Reviewdog Diagnostic Format (proto/rdf of reviewdog): rdjson, and rdjsonl with a diagnostic in each line. */
export const rdjson: Adapter<'iac'> = {
  id: 'rdjson',
  kind: 'iac',
  title: 'Reviewdog Diagnostic Format, rdjson and rdjsonl',
  tools: [
    { tool: 'Ruff', how: 'ruff check --output-format rdjson --output-file ruff.json (json says more)' },
    { tool: 'Biome', how: 'npx biome ci --colors=off --reporter=rdjson > biome.json' },
    { tool: 'reviewdog', how: 'reviewdog -f=FORMAT -reporter=rdjson' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 3);
    if (!keys.has('diagnostics')) return isLine(head.split('\n', 1)[0] ?? '');
    const own = [...keys].every((key) => key.includes('/') || WHOLE.has(key));
    const listed = keys.has('diagnostics/*/location') && !keys.has('diagnostics/*/filename');
    return own && (listed || (keys.has('source/name') && !keys.has('diagnostics/*')));
  },
  read(file, emit) {
    if (!this.claims(file)) throw otherFormat(file, 'diagnostics of reviewdog');
    const notes = [NO_FILES_LISTED];
    if (!keysOf(file.head, 1).has('diagnostics')) return { ...readJsonRows(file, emit, rowsOf({})), notes };
    const { root, list } = rowsUnder(file, 'diagnostics');
    const rows = rowsOf(root);
    return { tool: rows.tool, notes, problems: readRows(file, emit, rows, list, '/diagnostics') };
  },
};

/** What has no severity of its own has that of the whole. */
function rowsOf(root: JsonObject): Rows {
  const tool = stringAt(objectAt(root, 'source') ?? {}, 'name') ?? 'rdjson';
  return {
    tool: tool.toLowerCase(),
    levels: levelsOf({
      error: ['ERROR', 'error', 1, 'UNKNOWN_SEVERITY', 0, undefined],
      warning: ['WARNING', 'warning', 2],
      note: ['INFO', 'info', 3],
    }),
    row: ({ message, ...found }) => {
      const location = objectAt(found, 'location') ?? {};
      const source = stringAt(objectAt(found, 'source') ?? {}, 'name');
      return {
        rule: stringAt(objectAt(found, 'code') ?? {}, 'value') || source || tool,
        message,
        // Ruff calls all that it finds a warning here, an error elsewhere, and fails for it.
        severity: tool === 'ruff' ? 'error' : (found.severity ?? root.severity),
        file: location.path,
        line: objectAt(objectAt(location, 'range') ?? {}, 'start')?.line,
      };
    },
  };
}
