import type { Command } from 'commander';
import { type PolicyBundle, policyBundle } from '../../io/engine/policy-bundle.ts';
import { writeNamed } from '../../io/output.ts';
import { besideFolder } from '../../io/policy-beside.ts';
import { OWN_POLICIES, readPolicyFolder } from '../../io/policy-folder.ts';

export function build(command: Command): void {
  command
    .argument('[folder]', 'a folder of policies', OWN_POLICIES)
    .requiredOption('--output <file>', 'the bundle, such as bundle.tar.gz')
    .action(async (folder: string, { output }: { readonly output: string }) => {
      process.exitCode = 2;
      const found = await readPolicyFolder(folder);
      const bundle = await policyBundle(found, await besideFolder(found));
      await writeNamed('.', output, bundle.bytes);
      process.stdout.write(bundleText(output, bundle));
      process.exitCode = 0;
    });
}

function bundleText(output: string, { bytes, digest, revision, roots, rules }: PolicyBundle): string {
  return [
    `wrote     ${output}: ${rules} rules, ${bytes.length} bytes`,
    `sha256    ${digest}`,
    `revision  ${revision}`,
    `roots     ${roots.join(', ')}; give input and trusted data beside it`,
    '',
    `ask       opa eval --bundle ${output} --input input.json --data trusted.json data.main.decision`,
    `serve     opa run --server --bundle ${output}`,
    '',
  ].join('\n');
}
