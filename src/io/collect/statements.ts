import { coveredBy } from '../../core/evidence/statements/coverage.ts';
import type { StatementFacts } from '../../core/evidence/statements/facts.ts';
import { parseSigners } from '../../core/evidence/statements/signers.ts';
import { parseSshSignature } from '../../core/evidence/statements/sshsig.ts';
import { type FileDigest, parseStatement } from '../../core/evidence/statements/statement.ts';
import { judgeStatements, type Proof, type StatementFile } from '../../core/evidence/statements/status.ts';
import { type ProblemParts, problemsOf } from '../../core/model/problem.ts';
import type { Problem, Statement } from '../../core/model/snapshot.generated.ts';
import { sha256 } from '../../core/snapshot/digest.ts';
import type { ChangedFile, Tree } from '../ports.ts';
import { sideBySide } from './side-by-side.ts';
import { isSignedBy } from './signatures.ts';

export interface StatementSources {
  /** Where statements and the files that they cover are read. */
  readonly judged: Tree;
  /** Where the allowed signers are read. */
  readonly trusted: Tree;
  /** Path of the allowed signers in the trusted tree. */
  readonly signers: string;
}

/** The tree before and after one step of history. */
export type Step = readonly [Tree, Tree, readonly ChangedFile[]];

type Found<T> = { readonly found: T; readonly problems: readonly Problem[] };

const NOTHING = { found: [], problems: [] };

/**
 * Reads the statements of a phase from `.phasegate/signoffs/<phase>/`, verifies their signatures and judges them (docs/architecture.md).
 * A statement that is no statement, or whose signature is none, is an item of its own status beside the good ones. Problems that
 * carry `reads` leave open who signed what. Never throws for what a file holds. Anybody can remove a file, so what somebody revoked at
 * the trusted ref or in one of the steps counts, though it is judged no more; without steps the tree stands for itself.
 */
export async function collectStatements(
  sources: StatementSources,
  facts: Omit<StatementFacts, 'signers' | 'files'>,
  steps?: readonly Step[],
): Promise<{ statements: readonly Statement[]; problems: readonly Problem[] }> {
  const files = await readStatements(sources.judged, facts.phase);
  const some = files.found.length > 0;
  const signers = some ? await readSigners(sources) : NOTHING;
  const elsewhere = some && steps !== undefined ? await readElsewhere(sources.trusted, facts.phase, steps) : NOTHING;
  const covered = await digestCovered(
    sources.judged,
    facts.covers.flatMap(({ paths }) => paths),
  );
  return {
    statements: judgeStatements(files.found, { ...facts, signers: signers.found, files: covered }, elsewhere.found),
    problems: [...signers.problems, ...files.problems, ...elsewhere.problems],
  };
}

/** The covered files of a tree by their content; what is a symbolic link or a submodule has no digest. Throws `git.unreadable`. */
export async function digestCovered(tree: Tree, globs: readonly string[]): Promise<readonly FileDigest[]> {
  const covered = coveredBy(globs);
  const files = (await tree.list()).filter(({ path }) => covered(path));
  return sideBySide(files, async ({ path }) => {
    const bytes = await tree.read(path);
    return bytes === undefined ? { path } : { path, sha256: sha256(bytes) };
  });
}

async function readSigners({ trusted, signers: file }: StatementSources): Promise<Found<StatementFacts['signers']>> {
  const bytes = await trusted.read(file);
  if (bytes === undefined) return { found: [], problems: [{ ...noSigners(file), reads: 'statements' }] };
  const { signers, problems } = parseSigners(Buffer.from(bytes).toString('utf8'), file);
  return { found: signers, problems: problems.map((parts) => ({ ...parts, reads: 'statements' })) };
}

async function readElsewhere(
  trusted: Tree,
  phase: string,
  steps: readonly Step[],
): Promise<Found<readonly StatementFile[]>> {
  const touched = await sideBySide(steps, async ([before, after, files]) => {
    const paths = files.map(({ path }) => path.replace(/\.sig$/, '.json')).filter((path) => isStatement(path, phase));
    const names = [...new Set(paths)];
    const sides = await Promise.all(
      [before, after].map((tree) => sideBySide(names, (path) => readStatement(tree, path))),
    );
    return sides.flat();
  });
  const known = await readStatements(trusted, phase);
  return {
    found: [...known.found, ...touched.flat().map(({ found }) => found)],
    // What was never well-formed revoked nothing; what git could not give may have.
    problems: [...known.problems, ...touched.flat().flatMap(({ problems }) => problems)].filter(
      ({ reads }) => reads !== undefined,
    ),
  };
}

const isStatement = (path: string, phase: string): boolean =>
  path.startsWith(`.phasegate/signoffs/${phase}/`) && path.endsWith('.json');

async function readStatements(tree: Tree, phase: string): Promise<Found<readonly StatementFile[]>> {
  const names = (await tree.list()).map(({ path }) => path).filter((path) => isStatement(path, phase));
  const read = await sideBySide(names, (path) => readStatement(tree, path));
  return { found: read.map(({ found }) => found), problems: read.flatMap(({ problems }) => problems) };
}

async function readStatement(tree: Tree, path: string): Promise<Found<StatementFile>> {
  try {
    const bytes = await tree.read(path);
    if (bytes === undefined)
      return { found: { path, malformed: 'it is not a regular file' }, problems: [notRegular(path)] };
    const statement = parseStatement(bytes, path);
    const { found, problems } = await readProof(tree, path.replace(/\.json$/, '.sig'), bytes);
    return { found: { path, statement, proof: found }, problems };
  } catch (thrown) {
    const problems = problemsOf(thrown, 'statement.malformed');
    return { found: { path, malformed: said(problems) }, problems: problems.map(readsOf) };
  }
}

async function readProof(tree: Tree, path: string, message: Uint8Array): Promise<Found<Proof>> {
  try {
    const bytes = await tree.read(path);
    if (bytes === undefined) return { found: { fault: `it is not signed: there is no ${path}` }, problems: [] };
    const signature = parseSshSignature(Buffer.from(bytes).toString('latin1'), path);
    if (isSignedBy(signature, message)) return { found: signature, problems: [] };
    return { found: { fault: 'the signature was made over other bytes or with another key' }, problems: [] };
  } catch (thrown) {
    const problems = problemsOf(thrown, 'statement.signature');
    return { found: { fault: said(problems) }, problems: problems.map(readsOf) };
  }
}

const said = (problems: readonly ProblemParts[]): string =>
  problems.map(({ message, found }) => (found === undefined ? message : `${message}: ${found}`)).join('; ');

/** A bad document takes nothing from its neighbours; an object that git could not give leaves open what was signed. */
const readsOf = (parts: ProblemParts): Problem =>
  parts.code.startsWith('git.') ? { ...parts, reads: 'statements' } : { ...parts };

const notRegular = (file: string): Problem => ({
  code: 'statement.malformed',
  message: 'the statement is not a regular file',
  file,
  remedy: 'commit the statement itself, not a link to it',
});

const noSigners = (file: string): Problem => ({
  code: 'signers.invalid',
  message: 'there are signed statements and no allowed signers on the trusted ref',
  file,
  expected: 'one line for each key of a person',
  remedy: 'merge the file to the trusted ref',
});
