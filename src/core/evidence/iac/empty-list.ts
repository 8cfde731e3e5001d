import type { Adapter } from '../adapter.ts';
import { otherFormat } from '../other-format.ts';

/** What a dozen linters write when they find nothing: an empty JSON array. It proves neither which of them ran, nor what it looked at. */
export const emptyList: Adapter<'iac'> = {
  id: 'empty-list',
  kind: 'iac',
  title: 'an empty JSON array of findings',
  tools: [
    { tool: 'actionlint, ansible-lint, cfn-lint', how: 'the JSON of a clean run' },
    { tool: 'Gitleaks, Hadolint, Ruff, ShellCheck, zizmor', how: 'the JSON of a clean run; SARIF says more' },
  ],
  claims: ({ head, bytes }) => bytes < 64 && /^\s*\[\s*\]\s*$/.test(head),
  read(file) {
    if (!this.claims(file)) throw otherFormat(file, 'an empty array');
    return { notes: ['an empty list names neither the tool that wrote it nor what it looked at'], problems: [] };
  },
};
