import { ENTRY_NAMESPACE, entryPaths } from '../../core/decide/entry.ts';
import { parseSigners, type Signer, signersOf } from '../../core/evidence/statements/signers.ts';
import { parseSshSignature } from '../../core/evidence/statements/sshsig.ts';
import { trustIn } from '../../core/evidence/statements/trust.ts';
import type { Configuration } from '../../core/model/configuration.ts';
import type { Entry } from '../../core/model/entry.generated.ts';
import { parseInstant } from '../../core/model/instant.ts';
import { problemsOf } from '../../core/model/problem.ts';
import type { Git, Tree } from '../ports.ts';
import type { EntryFacts, Signed } from './entry.ts';
import type { Classifiers } from './part.ts';
import { isSignedBy } from './signatures.ts';
import { collectStatements } from './statements.ts';

/** What the entry decision of the phase is held against. */
export async function entryFactsOf(
  configuration: Configuration,
  { trusted, git, nowMs, classifiers }: { trusted: Tree; git: Git; nowMs: number; classifiers: Classifiers },
): Promise<EntryFacts> {
  const { phase, freeze, roles, people, statements } = configuration;
  const bytes = await trusted.read(statements.signers);
  const signers = bytes === undefined ? [] : parseSigners(new TextDecoder().decode(bytes), statements.signers).signers;
  return {
    phase: phase.id,
    from: freeze.from,
    ...entryPaths(phase.id),
    namespace: ENTRY_NAMESPACE,
    entryBy: roles.find(({ name }) => name === phase.entryBy)?.people ?? [],
    instant: nowMs,
    classifyBase: classifiers.classifyBase,
    verify: (message, signature, namespace, at) => signedBy(message, signature, { namespace, at, signers, people }),
    statements: (entry) => statementReasons(entry, configuration, trusted, git),
  };
}

interface Keys {
  readonly namespace: string;
  readonly at: number;
  readonly signers: readonly Signer[];
  readonly people: Configuration['people'];
}

/** The one person whose key signed these bytes, or why there is none. */
function signedBy(message: Uint8Array, armored: Uint8Array, { namespace, at, signers, people }: Keys): Signed {
  try {
    const signature = parseSshSignature(Buffer.from(armored).toString('latin1'), 'the signature');
    if (signature.namespace !== namespace)
      return { reason: `it is signed for ${signature.namespace}, not for ${namespace}` };
    if (!isSignedBy(signature, message))
      return { reason: 'its signature was made over other bytes or with another key' };
    const [holder] = signersOf(signers, signature.keyBlob, namespace).flatMap(({ principals }) => principals);
    if (holder === undefined) return { reason: `no allowed signer for ${namespace} has the key` };
    const trust = trustIn(holder, signature.keyBlob, { people, signers }, at, namespace);
    return 'reason' in trust ? trust : { person: holder };
  } catch (thrown) {
    return {
      reason: problemsOf(thrown, 'statement.signature')
        .map(({ message: text }) => text)
        .join('; '),
    };
  }
}

/** Signed statements must verify as of the entry, at what was entered on. Reviews are sealed in the decision as they were then. */
async function statementReasons(
  entry: Entry,
  configuration: Configuration,
  trusted: Tree,
  git: Git,
): Promise<readonly string[]> {
  const { phase, people, roles, statements } = configuration;
  const instant = parseInstant(entry.instant) ?? Number.NaN;
  const signed = entry.statements.filter(({ method }) => method === 'ssh');
  if (signed.length === 0) return [];
  try {
    const found = await collectStatements(
      { judged: git.tree(entry.subject.head), trusted, signers: statements.signers },
      {
        ...{ people, roles, instant, governance: [], baseRef: entry.subject.base_ref },
        repository: entry.subject.repository,
        phase: phase.id,
        covers: statements.covers,
        maxAgeMs: statements.maxAgeMs,
      },
    );
    return signed.flatMap(({ path, person }) => {
      const statement = found.statements.find((one) => one.path === path && one.person === person);
      return statement?.status === 'valid'
        ? []
        : [`the statement ${path} does not verify${statement?.reason === undefined ? '' : `: ${statement.reason}`}`];
    });
  } catch (thrown) {
    return problemsOf(thrown, 'git.unreadable').map(({ message }) => `its statements cannot be read: ${message}`);
  }
}
