import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeScene, readCase } from '../../examples/scene.ts';
import { checkout, type Hosted, type Proposed, propose } from './pull-request.ts';

const EXAMPLE = resolve('examples/mve-0.9');
const CLI = [process.execPath, resolve('dist/cli.js')] as const;

/** The example of the mission as the platform hosts it, with the kickoff's pull request open. */
export interface Mission extends Proposed {
  readonly hosted: Hosted;
  /** A new clone at a commit (the merge commit, where none is named), the evidence of the run's producers beside it. */
  checkout(sha?: string): string;
}

/** Makes the base story, or one of its sibling cases, below `folder`. */
export function missionIn(folder: string, sibling?: string): Mission {
  const target = mkdtempSync(join(folder, 'mission-'));
  const cases = sibling === undefined ? '' : join(EXAMPLE, 'cases', sibling);
  const told = sibling === undefined ? undefined : readCase(cases);
  const { repository } = makeScene(EXAMPLE, target, CLI, told, cases);
  const proposed = propose(repository, {
    repository: 'mission/platform',
    trusted: 'develop',
    base: 'release/mve-0.9',
    head: told?.head ?? 'kickoff',
    author: { id: 1204411, login: 'amara' },
  });
  return {
    ...proposed,
    hosted: repository,
    checkout: (sha = proposed.sha) =>
      checkout(
        repository,
        sha,
        join(mkdtempSync(join(target, 'run-')), 'platform'),
        join(repository.directory, 'evidence'),
      ),
  };
}
