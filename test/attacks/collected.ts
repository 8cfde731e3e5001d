import type { Evidence } from '../../src/core/snapshot/part.ts';
import { readSlots } from '../../src/io/collect/evidence.ts';
import type { EvidenceRequest } from '../../src/io/collect/evidence-request.ts';
import { evidenceOf } from '../../src/io/collect/evidence-slots.ts';

/** Where evidence lies, and what it is held against; what no attack changes is empty. */
type Asked = Pick<EvidenceRequest, 'slots' | 'folder' | 'limits' | 'subject'> & Partial<EvidenceRequest>;

const NOTHING = {
  checks: new Map(),
  expected: new Map(),
  baseline: [],
  budgets: [],
  files: [],
  matching: () => [],
  roots: [],
  producers: new Map(),
};

/** The evidence of all slots, read and judged as one job does. */
export async function collectEvidence(asked: Asked): Promise<Evidence> {
  const request = { ...NOTHING, ...asked };
  return evidenceOf(await readSlots(request), request);
}
