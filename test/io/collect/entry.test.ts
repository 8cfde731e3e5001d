import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ENTRY_NAMESPACE, entryPaths, entryText } from '../../../src/core/decide/entry.ts';
import type { Entry } from '../../../src/core/model/entry.generated.ts';
import { collectEntry, type EntryFacts } from '../../../src/io/collect/entry.ts';
import { proposalOf } from '../../../src/io/collect/event.ts';
import { openGit } from '../../../src/io/git.ts';
import { type Repository, repository } from '../../repository.ts';
import { FACTS, local } from './situation.ts';

let repo: Repository;
let base: string;
let head: string;
beforeEach(() => {
  repo = repository();
  base = repo.commit('start', { 'code.txt': '1\n' });
  repo.branch('develop');
  repo.branch('kickoff');
  head = repo.commit('Phase 6.0', { 'docs/log.md': '# Log\n' });
  repo.branch('release/1', 'main');
});
afterEach(() => repo.remove());

const entry = (more: Partial<Entry> = {}): Entry => ({
  version: 1,
  phase: 'phase-6',
  instant: '2026-12-01T09:00:00Z',
  verdict: 'pass',
  subject: {
    repository: 'local/repository',
    base_ref: 'refs/heads/release/1',
    base,
    head,
    tree: repo.git('rev-parse', `${head}^{tree}`),
  },
  trusted_ref: { name: 'refs/heads/main', commit: base },
  digests: { decision: 'd', snapshot: 's', configuration: 'c', policies: 'p', engine: 'e' },
  statements: [],
  ...more,
});

/** The kickoff lands, the entry decision stands on main, and a fix is judged. */
async function judge(text: string | null, more: Partial<EntryFacts> = {}, signature: string | null = 'by mira') {
  const { document, signature: beside } = entryPaths('phase-6');
  repo.branch('main');
  repo.commit('enter', { [document]: text, [beside]: signature });
  repo.branch('fix', 'release/1');
  repo.commit('fix: it', { 'code.txt': '2\n' });
  const git = await openGit(repo.path);
  try {
    const trusted = git.tree((await git.resolve('main')) ?? '');
    return await collectEntry(trusted, await proposalOf(local('fix'), git), git, { ...facts(), ...more });
  } finally {
    await git.close();
  }
}

const facts = (): EntryFacts => {
  const { document, signature } = entryPaths('phase-6');
  return {
    phase: 'phase-6',
    from: 'develop',
    document,
    signature,
    namespace: ENTRY_NAMESPACE,
    entryBy: ['mira'],
    instant: Date.parse('2026-12-02T00:00:00Z'),
    classifyBase: FACTS.classifyBase,
    verify: (_, bytes, namespace, at) =>
      namespace === 'phasegate-entry' && at === Date.parse('2026-12-01T09:00:00Z')
        ? { person: Buffer.from(bytes).toString().slice('by '.length) }
        : { reason: 'wrong namespace or time' },
    statements: async () => [],
  };
};

const land = () => repo.git('merge', '--quiet', '--ff-only', 'kickoff');

test('without an entry decision the phase is at its entry', async () => {
  expect(await judge(null)).toEqual({ moment: 'entry', entry: { present: false, genuine: false, reasons: [] } });
});

describe('a genuine entry decision', () => {
  const genuine = {
    moment: 'keep',
    entry: {
      present: true,
      genuine: true,
      path: '.phasegate/entries/phase-6.json',
      signed_by: 'mira',
      entered_at: '2026-12-01T09:00:00Z',
      reasons: [],
    },
  };

  test('its head is in the frozen branch', async () => {
    land();
    expect(await judge(entryText(entry()))).toEqual(genuine);
  });

  test('its head is in the frozen branch, which was merged back since', async () => {
    land();
    repo.branch('develop');
    repo.merge('release/1', 'Merge back');
    repo.branch('release/1');
    expect(await judge(entryText(entry()))).toEqual(genuine);
  });

  test('its result was squashed into the frozen branch', async () => {
    repo.commit('Phase 6.0 (#1)', { 'docs/log.md': '# Log\n' });
    expect(await judge(entryText(entry()))).toEqual(genuine);
  });

  test('its head is gone after the squash', async () => {
    repo.commit('Phase 6.0 (#1)', { 'docs/log.md': '# Log\n' });
    const gone = entry();
    expect(await judge(entryText({ ...gone, subject: { ...gone.subject, head: 'e'.repeat(40) } }))).toEqual(genuine);
  });
});

describe('an entry decision that is there and does not count', () => {
  const refused = async (reason: string, ...args: Parameters<typeof judge>) => {
    const { moment, entry: found } = await judge(...args);
    expect([moment, found.present, found.genuine]).toEqual(['keep', true, false]);
    expect(found.reasons.join('; ')).toContain(reason);
  };

  test('what it was decided on never landed', async () => {
    await refused('is not part of the frozen branch', entryText(entry()));
  });

  test('D22: the branch was made anew from the development branch, which what was entered on had been merged back to', async () => {
    land();
    repo.branch('develop');
    repo.commit('feat: it', { 'feature.txt': '1\n' });
    repo.merge('release/1', 'Merge back');
    repo.git('branch', '--quiet', '--force', 'release/1', 'develop');
    repo.branch('release/1');
    repo.commit('Phase 6.0', { 'docs/log.md': '# Log\n\nAgain\n' });
    await refused('is not part of the frozen branch since it was cut from develop', entryText(entry()));
  });

  describe('although it landed', () => {
    beforeEach(land);

    test('it is not signed', () => refused('it is not signed', entryText(entry()), {}, null));

    test('somebody without the role signed it', () =>
      refused('ana does not have the role', entryText(entry()), {}, 'by ana'));

    test('its statements do not verify', () =>
      refused('a signature is bad', entryText(entry()), { statements: async () => ['a signature is bad'] }));

    test('it enters another phase', () => refused('it enters phase-5', entryText(entry({ phase: 'phase-5' }))));

    test('it is of another repository', () => {
      const one = entry();
      return refused('it is of x/y', entryText({ ...one, subject: { ...one.subject, repository: 'x/y' } }));
    });

    test('it was decided on a branch that is not frozen', () => {
      const one = entry();
      return refused(
        'is not a frozen branch',
        entryText({ ...one, subject: { ...one.subject, base_ref: 'refs/heads/x' } }),
      );
    });

    test('it comes from the future', () =>
      refused('after the instant of judgement', entryText(entry()), { instant: Date.parse('2026-11-30T00:00:00Z') }));

    test('it holds a key twice', () =>
      refused('not in canonical form', entryText(entry()).replace('{', '{"phase":"phase-5",')));

    test('it is no pass', () => refused('/verdict', entryText(entry()).replace('"pass"', '"fail"')));

    test('it is cut off', () => refused('JSON', entryText(entry()).slice(0, 40)));
  });
});
