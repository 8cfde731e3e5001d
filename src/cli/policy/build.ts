import { writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Command } from 'commander';
import { canonicalJson } from '../../core/model/canonical.ts';
import { Problem, Problems } from '../../core/model/problem.ts';
import { sha256 } from '../../core/snapshot/digest.ts';
import { compilePolicies } from '../../io/engine/compile.ts';
import { policyProblem } from '../../io/engine/diagnostics.ts';
import { loadPolicy } from '../../io/engine/load.ts';
import { callOpa } from '../../io/engine/opa.ts';
import { packSources } from '../../io/engine/pack-sources.ts';
import { OWN_POLICIES, type PolicyFolder, readPolicyFolder } from '../../io/policy-folder.ts';

/** What stands in an OPA bundle (https://www.openpolicyagent.org/docs/management-bundles). */
export interface PolicyBundle {
  /** A gzipped tar; the same policies give the same bytes. */
  readonly bytes: Uint8Array;
  /** SHA-256 of the sources by path, lower-case hexadecimal: the `revision` of its manifest. */
  readonly revision: string;
  /** The top-level keys of `data` that it owns; all others are free for trusted data. */
  readonly roots: readonly string[];
  /** How many rules it holds, those of the pack included. */
  readonly rules: number;
}

export function build(command: Command): void {
  command
    .argument('[folder]', 'a folder of policies', OWN_POLICIES)
    .requiredOption('--output <file>', 'the bundle, such as bundle.tar.gz')
    .action(async (folder: string, { output }: { readonly output: string }) => {
      process.exitCode = 2;
      const bundle = await policyBundle(folder);
      await writeFile(output, bundle.bytes).catch((cause: unknown) => {
        const remedy = 'choose a file that can be written';
        throw new Problem(
          { code: 'output.failed', message: 'the bundle could not be written', file: output, remedy },
          { cause },
        );
      });
      process.stdout.write(bundleText(output, bundle));
      process.exitCode = 0;
    });
}

/** Packs a folder of policies, with the shipped pack beside rules of one's own. Throws Problems where they do not compile. */
export async function policyBundle(folder: string): Promise<PolicyBundle> {
  const found = await readPolicyFolder(folder);
  const pack = await packSources();
  const { rules } = found.isPack
    ? await compilePolicies({ modules: found.modules, snapshotSchema: pack.snapshotSchema })
    : await loadPolicy(found.modules);
  const modules = found.isPack ? placed(found, 'policies') : { ...pack.modules, ...placed(found, 'own') };
  const revision = sha256(canonicalJson(modules));
  const { bundle, roots, diagnostics } = await callOpa('bundle', { modules, revision });
  if (diagnostics.length > 0) throw new Problems(diagnostics.map(policyProblem));
  if (bundle === undefined) throw new Problem({ code: 'engine.failed', message: 'opa wrote no bundle' });
  return { bytes: Buffer.from(bundle, 'base64'), revision, roots, rules: rules.length };
}

/** Where the folder stands on this machine is no part of the bundle. */
function placed({ folder, modules }: PolicyFolder, top: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...modules].map(([path, text]) => [`${top}/${relative(folder, path).split(sep).join('/')}`, text]),
  );
}

function bundleText(output: string, { bytes, revision, roots, rules }: PolicyBundle): string {
  return [
    `wrote     ${output}: ${rules} rules, ${bytes.length} bytes`,
    `sha256    ${sha256(bytes)}`,
    `revision  ${revision}`,
    `roots     ${roots.join(', ')}; give input and trusted data beside it`,
    '',
    `ask       opa eval --bundle ${output} --input input.json --data trusted.json data.main.decision`,
    `serve     opa run --server --bundle ${output}`,
    '',
  ].join('\n');
}
