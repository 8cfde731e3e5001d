import type { Command } from 'commander';
import { POLICY_VERBS } from './policy/verbs.ts';
import { addVerbs } from './verbs.ts';

export function policy(command: Command): Promise<void> {
  return addVerbs(command, POLICY_VERBS, process.argv);
}
