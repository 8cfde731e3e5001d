import { canonicalJson } from '../model/canonical.ts';
import type { OwnEvidence } from '../model/own-evidence.ts';
import type { EvidencePart, File, SlotPart } from '../model/part.generated.ts';
import { Problem } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';

type Input = Snapshot['input'];

/** The evidence of some slots, as it stands in a snapshot. */
export interface Evidence
  extends Pick<
    Input,
    'tests' | 'perf' | 'iac' | 'environment' | 'coverage' | 'packages' | 'slots' | 'sources' | 'problems'
  > {
  readonly own: OwnEvidence;
}

/** What a part is bound to: parts for the same can be joined. */
export type PartOrigin = Pick<EvidencePart, 'subject' | 'configuration_sha256' | 'limit'>;

/** The bytes of a part: canonical JSON and one newline. */
export const partText = (part: EvidencePart): string => `${canonicalJson(part)}\n`;

/** A part of what one job read, in the order that joining keeps. */
export const newPart = (origin: PartOrigin, slots: readonly SlotPart[]): EvidencePart =>
  joined({ version: 1, ...origin }, slots);

/**
 * Joins two parts for the same subject. Nothing is lost but exceptions, findings and packages over the limit, which no snapshot could hold either; so
 * the order and the grouping in which parts are joined make no difference. Throws `evidence.other_subject`, which names `file`.
 */
export function joinParts(a: EvidencePart, b: EvidencePart, file: string): EvidencePart {
  assertSame(a, b, file);
  return joined(a, [...a.slots, ...b.slots]);
}

/** Refuses a part that was collected for something else, or by other rules. Throws `evidence.other_subject`. */
export function assertFits(part: EvidencePart, tree: string, configuration: string, file: string): void {
  const isOther = part.subject.tree !== tree;
  if (!isOther && part.configuration_sha256 === configuration) return;
  throw new Problem({
    code: 'evidence.other_subject',
    message: `${file} was collected for ${isOther ? 'another tree' : 'another configuration'}`.slice(0, 100),
    file,
    expected: isOther ? `tree ${tree}` : `configuration ${configuration}`,
    found: isOther ? part.subject.tree : part.configuration_sha256,
    remedy: 'collect it again in this run',
  });
}

function assertSame(a: EvidencePart, b: EvidencePart, file: string): void {
  const head = a.subject.head === b.subject.head && a.limit === b.limit;
  assertFits(b, a.subject.tree, a.configuration_sha256, file);
  if (head) return;
  throw new Problem({
    code: 'evidence.other_subject',
    message: `${file} was collected for another head`.slice(0, 100),
    file,
    expected: `head ${a.subject.head}`,
    found: b.subject.head,
    remedy: 'collect all parts in one run',
  });
}

function joined(
  { version, subject, configuration_sha256, limit }: Omit<EvidencePart, 'slots'>,
  parts: readonly SlotPart[],
): EvidencePart {
  const slots = [...grouped(parts)]
    .sort(([x], [y]) => compare(x, y))
    .map(([name, same]) => joinedSlot(name, same, limit));
  return { version, subject, configuration_sha256, limit, slots };
}

function grouped(parts: readonly SlotPart[]): ReadonlyMap<string, readonly SlotPart[]> {
  const groups = new Map<string, SlotPart[]>();
  for (const part of parts) groups.set(part.name, [...(groups.get(part.name) ?? []), part]);
  return groups;
}

function joinedSlot(name: string, parts: readonly SlotPart[], limit: number): SlotPart {
  const files = oneEach(parts.flatMap((part) => part.files).sort(byIdentity));
  const problems = new Map(parts.flatMap((part) => part.problems).map((problem) => [canonicalJson(problem), problem]));
  return {
    name,
    collected: parts.reduce((sum, { collected }) => sum + collected, 0),
    files: capped(files, limit),
    problems: [...problems].sort(([x], [y]) => compare(x, y)).map(([, problem]) => problem),
  };
}

/** All that tells two files apart, wherever they were cut off. */
function identityOf({ copies: _, tests, lint, packages, ...file }: File): string {
  const lists = {
    tests: { ...tests, exceptions: [] },
    lint: { ...lint, findings: [] },
    packages: { ...packages, list: [] },
  };
  return canonicalJson({ ...file, ...lists });
}

function byIdentity(a: File, b: File): number {
  const known = compare(a.path, b.path) || compare(a.sha256, b.sha256);
  return known === 0 ? compare(identityOf(a), identityOf(b)) : known;
}

/** The same file of the same run, handed in several times, stands once and says how often; of its lists the longest one holds most. */
function oneEach(sorted: readonly File[]): readonly File[] {
  const files: File[] = [];
  for (const file of sorted) {
    const last = files.at(-1);
    if (last === undefined || byIdentity(last, file) !== 0) files.push(file);
    else files[files.length - 1] = fuller(last, file);
  }
  return files;
}

function fuller(a: File, b: File): File {
  const copies = a.copies + b.copies;
  const tests = longer(a.tests, b.tests, (one) => one.exceptions.length);
  const lint = longer(a.lint, b.lint, (one) => one.findings.length);
  const packages = longer(a.packages, b.packages, (one) => one.list.length);
  return {
    ...a,
    copies,
    ...(tests === undefined ? {} : { tests }),
    ...(lint === undefined ? {} : { lint }),
    ...(packages === undefined ? {} : { packages }),
  };
}

const longer = <T>(a: T | undefined, b: T | undefined, lengthOf: (value: T) => number): T | undefined =>
  a === undefined || (b !== undefined && lengthOf(b) > lengthOf(a)) ? b : a;

/** Of each status and each level the first ones over all files stay, which are those that a snapshot would show. */
function capped(files: readonly File[], limit: number): File[] {
  const left = new Map<string, number>();
  const isWithin = (kind: string): boolean => {
    const count = left.get(kind) ?? limit;
    left.set(kind, count - 1);
    return count > 0;
  };
  return files.map((file) => {
    const { tests, lint, packages } = file;
    const exceptions = tests?.exceptions.filter(({ status }) => isWithin(status)) ?? [];
    const findings = lint?.findings.filter(({ level }) => isWithin(level)) ?? [];
    const list = packages?.list.filter(() => isWithin('package')) ?? [];
    return {
      ...file,
      ...(tests === undefined ? {} : { tests: { ...tests, exceptions } }),
      ...(lint === undefined ? {} : { lint: { ...lint, findings } }),
      ...(packages === undefined ? {} : { packages: { ...packages, list } }),
    };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
