import { canonicalJson } from '../model/canonical.ts';
import type { Reporter } from './reporter.ts';

/** The decision itself, in canonical form and nothing added: its digest is the decision's. */
export const json: Reporter = {
  id: 'json',
  title: 'JSON',
  file: 'decision.json',
  render: (decision) => canonicalJson(decision),
};
