import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/core/model/problem.ts';
import { errorsOf, type Validator } from '../../../src/core/schema/assert.ts';
import snapshot from '../../../src/core/schema/snapshot.generated.js';
import { collectStatements, digestCovered } from '../../../src/io/collect/statements.ts';
import type { Tree } from '../../../src/io/ports.ts';
import { digestOf, facts, NOON, SIGNERS, statement } from '../../core/evidence/statements/facts.ts';
import { memoryTree } from '../../memory-tree.ts';
import { signStatement } from '../../signing.ts';

const FOLDER = '.phasegate/signoffs/phase-6';
const SIGNERS_PATH = '.phasegate/allowed_signers';
const DOCS = Object.fromEntries(facts.files.map(({ path }) => [path, path]));
const { json, sig } = signStatement(statement);
const GOOD = { ...DOCS, [`${FOLDER}/mira.json`]: json, [`${FOLDER}/mira.sig`]: sig };

async function collect(
  judged: Readonly<Record<string, string | Uint8Array | undefined>>,
  trusted: Tree = memoryTree({ [SIGNERS_PATH]: SIGNERS }),
) {
  return await collectStatements({ judged: memoryTree(judged), trusted, signers: SIGNERS_PATH }, facts);
}

describe('statements of a tree', () => {
  it('are read, verified and judged', async () => {
    const { statements, problems } = await collect(GOOD);
    expect(problems).toEqual([]);
    expect(statements).toMatchObject([
      { path: `${FOLDER}/mira.json`, status: 'valid', person: 'mira', covers: facts.files.map(({ path }) => path) },
    ]);
  });

  it('fit the schema of the snapshot', async () => {
    const { statements } = await collect({ ...GOOD, [`${FOLDER}/bad.json`]: '{}' });
    const paths = errorsOf(snapshot as Validator, { input: { statements } }).map(({ instancePath }) => instancePath);
    expect(paths.filter((path) => path.startsWith('/input/statements'))).toEqual([]);
    expect(paths).toContain('/input');
  });

  it('of other phases, and files beside them, are left alone', async () => {
    const { statements, problems } = await collect({
      ...GOOD,
      '.phasegate/signoffs/phase-5/mira.json': '{}',
      '.phasegate/signoffs/phase-66/mira.json': '{}',
      [`${FOLDER}/README.md`]: 'who signed',
    });
    expect(statements).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it.each<[string, Record<string, string | Uint8Array | undefined>, string, string]>([
    ['that is not JSON', { [`${FOLDER}/zoe.json`]: 'approved' }, 'malformed', 'statement.malformed'],
    ['that is empty', { [`${FOLDER}/zoe.json`]: '' }, 'malformed', 'statement.malformed'],
    ['that is a link', { [`${FOLDER}/zoe.json`]: undefined }, 'malformed', 'statement.malformed'],
    [
      'whose signature is text',
      { [`${FOLDER}/zoe.json`]: json, [`${FOLDER}/zoe.sig`]: 'LGTM' },
      'bad_signature',
      'statement.signature',
    ],
  ])('lose nothing by a neighbour %s', async (_, files, status, code) => {
    const { statements, problems } = await collect({ ...GOOD, ...files });
    expect(statements.map((one) => one.status).sort()).toEqual([status, 'valid'].sort());
    expect(problems).toEqual([expect.objectContaining({ code })]);
    expect(problems[0]).not.toHaveProperty('reads');
  });

  it('say which signature is not there', async () => {
    const { statements } = await collect({ ...DOCS, [`${FOLDER}/mira.json`]: json });
    expect(statements).toMatchObject([
      { status: 'bad_signature', reason: `it is not signed: there is no ${FOLDER}/mira.sig` },
    ]);
  });

  it('cannot be known where git does not give one of them', async () => {
    const tree = memoryTree(GOOD);
    const read = async (path: string) => {
      if (path.endsWith('.sig')) throw new Problem({ code: 'git.unreadable', message: 'git could not answer' });
      return await tree.read(path);
    };
    const trusted = memoryTree({ [SIGNERS_PATH]: SIGNERS });
    const { statements, problems } = await collectStatements(
      { judged: { ...tree, read }, trusted, signers: SIGNERS_PATH },
      facts,
    );
    expect(statements).toMatchObject([{ status: 'bad_signature' }]);
    expect(problems).toEqual([expect.objectContaining({ code: 'git.unreadable', reads: 'statements' })]);
  });

  it('cannot be known where a line of the allowed signers is bad, and the other lines still count', async () => {
    const { statements, problems } = await collect(
      GOOD,
      memoryTree({ [SIGNERS_PATH]: `* ssh-ed25519 AAAA\n${SIGNERS}` }),
    );
    expect(statements).toMatchObject([{ status: 'valid' }]);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'signers.invalid', file: SIGNERS_PATH, line: 1, reads: 'statements' }),
    ]);
  });

  it('need allowed signers', async () => {
    const { statements, problems } = await collect(GOOD, memoryTree({}));
    expect(statements).toMatchObject([{ status: 'untrusted' }]);
    expect(problems).toEqual([expect.objectContaining({ code: 'signers.invalid', reads: 'statements' })]);
  });

  it('need no allowed signers where there are none of them', async () => {
    expect(await collect(DOCS, memoryTree({}))).toEqual({ statements: [], problems: [] });
  });

  it('are judged as of the instant they are asked for', async () => {
    const sources = {
      judged: memoryTree(GOOD),
      trusted: memoryTree({ [SIGNERS_PATH]: SIGNERS }),
      signers: SIGNERS_PATH,
    };
    const { statements } = await collectStatements(sources, { ...facts, instant: NOON - 2 * 86_400_000 });
    expect(statements).toMatchObject([{ status: 'future' }]);
  });
});

describe('covered files', () => {
  it('are digested by their bytes; a link has no digest, and statements cover no statements', async () => {
    const tree = memoryTree({
      'docs/a.md': 'a',
      'docs/.hidden/b.md': 'b',
      'docs/link.md': undefined,
      'src/c.md': 'c',
      ...GOOD,
    });
    const digests = await digestCovered(tree, ['docs/{a,link}.md', 'docs/.hidden/**', '.phasegate/**']);
    expect(digests).toEqual([
      { path: 'docs/.hidden/b.md', sha256: digestOf('b') },
      { path: 'docs/a.md', sha256: digestOf('a') },
      { path: 'docs/link.md' },
    ]);
  });

  it('are none where nothing is covered', async () => {
    expect(await digestCovered(memoryTree(GOOD), [])).toEqual([]);
  });
});
