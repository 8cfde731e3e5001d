import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { policyPages } from '../../../src/cli/policy/docs.ts';
import { newRuleCommand } from '../../../src/cli/policy/new.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-policy-docs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes a page for each rule of the folder, none of the pack, and an index', async () => {
  await newRuleCommand('house/quiet', folder);
  const pages = await policyPages(folder);
  expect([...pages.keys()]).toEqual(['README.md', 'house.quiet.md']);
  expect(pages.get('README.md')).toContain('[`house.quiet`](house.quiet.md)');
  expect(pages.get('house.quiet.md')).toContain(
    '  - `input.change.title` is `"spoiled"`\n    - says: "spoiled" is not',
  );
});

describe('of the pack', () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = await policyPages('policies');
  });

  it('the mandatory rule alone cannot be waived', () => {
    const fixed = [...pages].filter(([, text]) => text.includes('It cannot be waived')).map(([name]) => name);
    expect(fixed).toEqual(['security.lead_signed.md']);
  });

  it('parameters and their meaning are taken from rule and schema', () => {
    expect(pages.get('freeze.only_fixes.md')).toContain('- `data.params.freeze.allow`: severities that may land');
  });
});
