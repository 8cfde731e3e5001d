import { type AcceptedFinding, parseAcceptedFindings } from '../../core/config/accepted-findings.ts';
import { type BaselineMetric, parseBaseline } from '../../core/config/baseline.ts';
import { parseDataSchema } from '../../core/config/data-schema.ts';
import type { TrustedFile } from '../../core/config/document.ts';
import { type ExpectedTest, parseExpectedTests } from '../../core/config/expected-tests.ts';
import { matches } from '../../core/config/globs.ts';
import { parseTriage, type TriageRecord } from '../../core/config/triage.ts';
import { parseWaivers, type Waiver } from '../../core/config/waivers.ts';
import type { Configuration } from '../../core/model/configuration.ts';
import { type DataSchemas, dataKey } from '../../core/model/own-evidence.ts';
import { Problem, type ProblemCode, problemsOf } from '../../core/model/problem.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Tree } from '../ports.ts';
import { decodeText } from './configuration.ts';
import { readPack } from './packs.ts';

type SnapshotProblem = Snapshot['input']['problems'][number];

/** What a repository's own rules are, and what they are compiled against. */
export interface OwnPolicies {
  /** Sources by path, tests left out; those of packs begin with the pack's name. */
  readonly policies: ReadonlyMap<string, string>;
  readonly dataSchemas: DataSchemas;
}

/** The documents that judge, beside the configuration itself. What cannot be read is a problem of those who read it. */
export interface TrustedDocuments extends OwnPolicies {
  readonly triage: readonly TriageRecord[];
  readonly waivers: readonly Waiver[];
  readonly baseline: readonly BaselineMetric[];
  /** Findings that a slot accepts, by the slot's name. */
  readonly accepted: ReadonlyMap<string, readonly AcceptedFinding[]>;
  readonly expected: ReadonlyMap<string, readonly ExpectedTest[]>;
  readonly problems: readonly SnapshotProblem[];
}

const OWN_POLICY = /^\.phasegate\/policies\/.+\.rego$/;

/** Whether a path is one of the repository's own rules or libraries; their tests judge nothing. */
export const isOwnPolicy = (path: string): boolean => OWN_POLICY.test(path) && !path.endsWith('_test.rego');

/** Reads every trusted document that the configuration names, from the trusted tree, and pinned packs below `workspace`. */
export async function readTrusted(
  configuration: Configuration,
  tree: Tree,
  label: string,
  nowMs: number,
  workspace: string,
): Promise<TrustedDocuments> {
  const shelf = await openShelf(tree, label);
  const triage = await shelf.guarded('triage.invalid', { reads: 'change' }, [], async () => {
    const parsed = parseTriage(await shelf.matching([configuration.freeze.triage.records]), configuration);
    shelf.problems.push(...parsed.problems.map((problem) => ({ ...problem, reads: 'change' })));
    return parsed.records;
  });
  const waivers = await shelf.guarded('waiver.invalid', {}, [], async () => {
    const { file } = configuration.waivers;
    const found = file === undefined ? undefined : await shelf.read(file);
    return found === undefined ? [] : parseWaivers(found, configuration, nowMs);
  });
  const baseline: BaselineMetric[] = [];
  const expected = new Map<string, readonly ExpectedTest[]>();
  const dataSchemas = new Map<string, string | undefined>();
  const accepted = new Map<string, readonly AcceptedFinding[]>();
  for (const { name, kind, baseline: figures, expected: list } of configuration.evidence) {
    if (figures !== undefined && kind === 'iac') {
      const read = async () =>
        parseAcceptedFindings(await shelf.demanded(figures, 'baseline.missing', name), configuration);
      accepted.set(name, await shelf.guarded('baseline.invalid', { reads: 'iac' }, [], read));
    } else if (figures !== undefined) {
      const read = async () => parseBaseline(await shelf.demanded(figures, 'baseline.missing', name), name);
      baseline.push(...(await shelf.guarded('baseline.invalid', { reads: 'perf' }, [], read)));
    }
    if (list !== undefined) {
      const read = async () => parseExpectedTests(await shelf.demanded(list, 'expected.invalid', name));
      expected.set(name, await shelf.guarded('expected.invalid', { reads: 'tests' }, [], read));
    }
  }
  for (const { name, schema } of configuration.evidence) {
    if (schema === undefined) continue;
    const read = async () => parseDataSchema(await shelf.demanded(schema, 'schema.invalid', name));
    dataSchemas.set(name, await shelf.guarded('schema.invalid', { reads: dataKey(name) }, undefined, read));
  }
  const policies = new Map((await shelf.policies()).map(({ path, text }) => [path, text]));
  for (const pack of configuration.packs) {
    const read = () => readPack(pack, tree, workspace);
    const modules = await shelf.guarded('policy.pack', {}, new Map<string, string>(), read);
    for (const [path, text] of modules) policies.set(path, text);
  }
  return { triage, waivers, baseline, accepted, expected, dataSchemas, policies, problems: shelf.problems };
}

/** The trusted tree as documents: what fails is put aside as a problem, and the rest is still read. */
async function openShelf(tree: Tree, label: string) {
  const problems: SnapshotProblem[] = [];
  const paths = (await tree.list()).map(({ path }) => path);
  const read = async (path: string): Promise<TrustedFile | undefined> => {
    const bytes = await tree.read(path);
    return bytes === undefined ? undefined : { path, text: decodeText(bytes, path), label };
  };
  const all = async (wanted: readonly string[]): Promise<readonly TrustedFile[]> =>
    (await Promise.all(wanted.map(read))).flatMap((file) => file ?? []);
  return {
    problems,
    read,
    matching: (globs: readonly string[]) => all(paths.filter((path) => matches(globs, path))),
    policies: () => all(paths.filter(isOwnPolicy)),
    demanded: async (path: string, code: ProblemCode, slot: string): Promise<TrustedFile> =>
      (await read(path)) ?? missing(path, code, slot, label),
    guarded: async <T>(code: ProblemCode, scope: Partial<SnapshotProblem>, fallback: T, work: () => Promise<T>) => {
      try {
        return await work();
      } catch (thrown) {
        problems.push(...problemsOf(thrown, code).map((problem) => ({ ...problem, ...scope })));
        return fallback;
      }
    },
  };
}

function missing(path: string, code: ProblemCode, slot: string, label: string): never {
  throw new Problem({
    code,
    message: `slot ${slot} names a file that the trusted ref does not hold`,
    file: path,
    expected: `${path} at ${label}`,
    found: 'no such file',
    remedy: `add ${path} to the trusted ref, or correct the slot`,
    who: 'whoever owns the configuration',
  });
}
