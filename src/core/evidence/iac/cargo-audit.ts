import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { arrayAt, badShape, isArray, type JsonObject, numberAt, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { contradiction, noResults } from './problems.ts';
import { levelsOf, type Rows, readRows } from './rows.ts';

const ROWS: Rows = {
  tool: 'cargo-audit',
  // The vulnerabilities have no kind, and cargo audit fails for each; the kinds are those of its warnings.
  levels: levelsOf({ error: [undefined], warning: ['unmaintained', 'unsound', 'yanked'], note: ['notice'] }),
  row: ({ kind, ...found }) => {
    const advisory = objectAt(found, 'advisory') ?? {};
    const { name, version } = objectAt(found, 'package') ?? {};
    const title = stringAt(advisory, 'title') ?? String(kind);
    return {
      rule: advisory.id ?? kind,
      message: `${String(name)} ${String(version)}: ${title}`,
      severity: kind,
      file: 'Cargo.lock',
    };
  },
};

/** `cargo audit --json` (rustsec/src/report.rs): vulnerabilities, and warnings by their kinds. */
export const cargoAudit: Adapter<'iac'> = {
  id: 'cargo-audit',
  kind: 'iac',
  title: 'cargo audit JSON',
  tools: [{ tool: 'cargo-audit', how: 'cargo audit --json > cargo-audit.json' }],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('lockfile/dependency-count') && keys.has('vulnerabilities');
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const vulnerabilities = objectAt(root, 'vulnerabilities') ?? {};
    const list = arrayAt(vulnerabilities, 'list');
    if (list === undefined) throw badShape(file, '/vulnerabilities/list', vulnerabilities.list, 'an array');
    const problems: ProblemParts[] = readRows(file, emit, ROWS, list, '/vulnerabilities/list');
    const count = numberAt(vulnerabilities, 'count') ?? 0;
    if (count > list.length || (vulnerabilities.found === true && list.length === 0))
      problems.push(contradiction(file, '/vulnerabilities/count', `${count}`, `${list.length} vulnerabilities`));
    for (const { kind, found } of warningsIn(root)) {
      const pointer = `/warnings${pointerTo(kind)}`;
      if (!isArray(found)) throw badShape(file, pointer, found, 'an array of warnings');
      problems.push(...readRows(file, emit, ROWS, found, pointer));
    }
    if (numberAt(objectAt(root, 'lockfile') ?? {}, 'dependency-count') === 0)
      problems.push(noResults(file, '/lockfile/dependency-count', 'no dependency', 'at least one'));
    const ignored = arrayAt(objectAt(root, 'settings') ?? {}, 'ignore') ?? [];
    const notes =
      ignored.length === 0 ? [] : [`not listed, because they are ignored: ${ignored.slice(0, 20).join(', ')}`];
    return { tool: 'cargo-audit', notes, problems };
  },
};

/** Older versions have one array of warnings. */
function warningsIn(root: JsonObject): readonly { readonly kind: string; readonly found: unknown }[] {
  if (isArray(root.warnings)) return [{ kind: '', found: root.warnings }];
  return Object.entries(objectAt(root, 'warnings') ?? {}).map(([kind, found]) => ({ kind, found }));
}
