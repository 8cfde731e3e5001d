import type { Adapter } from '../adapter.ts';
import { endedLines } from '../json.ts';
import { otherFormat } from '../other-format.ts';

const FILES = /^(?:[^\s:"'<>{}[\]|*?\\]+\.(?:tf|tofu|tfvars|tftest\.hcl|tofutest\.hcl|tfmock\.hcl)\r?\n)+$/;

/** `terraform fmt -check -recursive`: the files that are not formatted, one a line. A clean run writes nothing, which is no evidence. */
export const terraformFmt: Adapter<'iac'> = {
  id: 'terraform-fmt',
  kind: 'iac',
  title: 'terraform fmt -check',
  tools: [
    {
      tool: 'Terraform, OpenTofu',
      how: 'terraform fmt -check -recursive > fmt.txt (a clean run writes an empty file)',
    },
  ],
  claims: ({ head, bytes }) => FILES.test(bytes > head.length ? head.slice(0, head.lastIndexOf('\n') + 1) : head),
  read(file, emit) {
    if (!this.claims(file)) throw otherFormat(file, 'one Terraform file a line');
    for (const text of endedLines(file)) {
      const path = text.trimEnd();
      if (path === '') continue;
      emit({
        tool: 'terraform',
        rule: 'fmt',
        level: 'error',
        message: 'the file is not formatted',
        file: path,
        suppressed: false,
      });
    }
    return { tool: 'terraform', notes: ['only files that are not formatted are listed'], problems: [] };
  },
};
