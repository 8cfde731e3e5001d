import { matches } from '../../core/config/globs.ts';
import type { Slot } from '../../core/model/configuration.ts';
import type { EvidencePart } from '../../core/model/part.generated.ts';
import { Problem } from '../../core/model/problem.ts';
import { assertFits, type Evidence, newPart } from '../../core/snapshot/part.ts';
import type { Tree } from '../ports.ts';
import type { Case } from './collect.ts';
import type { FoundConfiguration } from './configuration.ts';
import { readSlots } from './evidence.ts';
import type { EvidenceRequest } from './evidence-request.ts';
import { evidenceOf } from './evidence-slots.ts';
import { checksOf } from './own-evidence.ts';
import type { TrustedDocuments } from './trusted.ts';

/** What one job read, for the gate, and what that is worth as far as one job can know. */
export interface CollectedPart {
  readonly part: EvidencePart;
  readonly evidence: Evidence;
}

/** The evidence of some slots (all, when none is named) for a later run, bound to what is judged now. */
export async function partFor(
  asked: Case,
  documents: TrustedDocuments,
  names: readonly string[],
): Promise<CollectedPart> {
  const { git, found, proposal } = asked;
  const slots = namedSlots(found, names);
  const request = await requestFor(asked, documents, git.tree(proposal.resultTree), slots);
  const origin = {
    subject: { head: proposal.head, tree: proposal.resultTree },
    configuration_sha256: found.source.sha256,
    limit: found.configuration.limits.exceptions,
  };
  const part = newPart(origin, await readSlots(request));
  return { part, evidence: evidenceOf(part.slots, request, false) };
}

function namedSlots({ configuration, source }: FoundConfiguration, names: readonly string[]): readonly Slot[] {
  const known = configuration.evidence.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined)
    return configuration.evidence.filter(({ name }) => names.length === 0 || names.includes(name));
  throw new Problem({
    code: 'config.unknown_name',
    message: 'the configuration has no such slot',
    file: source.file,
    found: unknown,
    expected: known.join(', ') || 'no slot is configured',
    remedy: 'correct the name of the slot',
  });
}

/** What a part brings is taken from it; every other slot is looked for here. */
export async function evidenceFor(asked: Case, documents: TrustedDocuments, judged: Tree): Promise<Evidence> {
  const { brought, proposal, found } = asked;
  if (brought !== undefined) assertFits(brought.part, proposal.resultTree, found.source.sha256, brought.file);
  const slots = brought?.part.slots ?? [];
  const known = new Set(slots.map(({ name }) => name));
  const here = found.configuration.evidence.filter(({ name }) => !known.has(name));
  const request = await requestFor(asked, documents, judged, found.configuration.evidence);
  return evidenceOf([...slots, ...(await readSlots({ ...request, slots: here }))], request);
}

async function requestFor(
  asked: Case,
  documents: TrustedDocuments,
  judged: Tree,
  slots: readonly Slot[],
): Promise<EvidenceRequest> {
  const { git, proposal, clock, run } = asked;
  const files = (await judged.list()).map(({ path }) => path);
  return {
    slots,
    limits: asked.found.configuration.limits,
    folder: { ...asked.evidence, tracked: new Set(files) },
    subject: {
      instantMs: clock.nowMs,
      head: proposal.head,
      tree: proposal.resultTree,
      headContainsBase: await git.isAncestor(proposal.base, proposal.head),
      ...(run === undefined ? {} : { run }),
    },
    expected: documents.expected,
    checks: await checksOf(documents.dataSchemas),
    baseline: [...documents.baseline],
    budgets: asked.found.configuration.budgets,
    files,
    matching: (globs, paths) => paths.filter((path) => matches(globs, path)),
    roots: asked.roots,
    producers: asked.producers,
  };
}
