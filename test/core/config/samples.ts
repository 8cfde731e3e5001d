import { type ParsedConfiguration, parseConfiguration } from '../../../src/core/config/parse.ts';
import { type ProblemParts, problemsOf } from '../../../src/core/model/problem.ts';

export const FILE = '.phasegate.yml';
export const LABEL = 'develop@8c1f0d2';

export const MINIMAL = `version: 1
extends: mve@1
enforcement: {mode: observe, until: 2026-12-18, then: block}
phase: {id: phase-6, entry: [freeze.branch_origin, governance], keep: [freeze.only_fixes, freeze.triaged, governance]}
freeze: {branches: [release/mve-0.9], from: develop}
people: {ana: {github: 101}, bo: {github: 102}}
roles: {release-manager: [ana], security-lead: [bo]}
statements: {accept: [review]}
`;

export const PEOPLE = `  amara: {github: 1204411, emails: [amara@example.org]}         # e-mails: who a git author is
  mira: {github: 7705513, emails: [mira@example.org]}
`;
export const MORE_PEOPLE = `  sofia: {github: 2201733, emails: [sofia@example.org]}
  noor: {github: 4418290, emails: [noor@example.org]}
  priya: {github: 5570031, emails: [priya@example.org]}
  tomas: {github: 6120045, emails: [tomas@example.org]}
`;
export const MORE_ROLES = `  qa-lead: [priya]
`;

const completeWith = (people: string, roles: string, rules: string): string => `version: 1
extends: mve@1                     # the shipped pack; its gates, moments and parameters
enforcement: block                 # default; or {mode: observe, until: 2026-12-18, then: block}
phase:
  id: phase-6
  previous: phase-5
  kickoff_commit: "Phase 6.0: Initialized progress_phase_6.md and Confirmed Phase 6 Readiness for Production Hardening & Validation."
  records:
    log: docs/progress_logs/progress_phase_6.md
    previous_log: docs/progress_logs/progress_phase_5.md       # gives the structure
    minutes: docs/meetings/phase_6_kickoff.md
    deliverables: docs/checklists/phase_5_deliverables.md
    readiness: docs/checklists/phase_6_readiness.md
    governance: docs/PROJECT_GOVERNANCE_AND_WORKFLOWS.md
    security: ["docs/security/**/*.md"]
  entry_by: security-lead          # default
freeze:
  branches: [release/mve-0.9]      # exact names or globs over full names
  from: develop
  starts: 2026-12-01T09:00:00+01:00[Europe/Berlin]             # default: in force from the first run
  allow: [P0, P1]                  # default
  triage: {by: [qa-lead, tech-lead], records: .phasegate/triage/*.yml}
ungoverned: [develop, "feature/**"]
people:                            # numeric GitHub ids: names can be renamed, ids cannot
${people}roles:                             # every role listed is required; {people: […], quorum: all} is the default
  project-manager: [amara]
  tech-lead: [sofia, noor]         # "all Tech Leads" = everyone in this list
  security-lead: {people: [mira], accept: [ssh]}               # without this signature nothing passes
${roles}governance: {owners: [security-lead], approvals: 1}            # default; approvals by people other than the author
statements:
  accept: [review, ssh]            # default [ssh]; reviews are listed as such in every report
  signers: .phasegate/allowed_signers
  covers: {security-plan: [docs/PROJECT_GOVERNANCE_AND_WORKFLOWS.md, docs/security/**]}
security: {plan: [final audits, penetration-test preparation, deployment checklists, incident response, hardening sprints]}
deliverables: [integrated Mission Service in Rust, performance-tuned backend, platform narratives in Rust (NAR), command-center UI in C++ for all platform loops]
evidence:                          # slots; \`kind\` is derived from well-known slot names or given; the format is detected or named
  e2e:         {kind: tests, files: "evidence/e2e/*.xml", max_age: 24h, scenarios: ["@security"], skips: {max: 0}, flaky: {max: 0}, expected: .phasegate/expected-tests.json}
  perf:        {kind: perf, files: "evidence/perf/*.json", baseline: .phasegate/baselines/p5.2.json, profile: mixed-load}
  iac:         {kind: iac, files: "evidence/iac/*", covers: ["infra/**/*.tf", "deploy/**/*.yaml"]}
  environment: {kind: environment, files: "evidence/compose/*.json", services: [mission, nar, gateway, db], samples: 5}
budgets:                           # default: at most 10 % worse than the baseline, direction known per metric
  http_req_duration.p95: {max: 400ms}
${rules}waivers: .phasegate/waivers.yml
`;

/** The mission's example as its documentation prints it: people and roles are abridged there. */
export const ABRIDGED = completeWith(PEOPLE, '', '');
/** The same with everyone in it, and a softened rule. */
export const COMPLETE = completeWith(
  `${PEOPLE}${MORE_PEOPLE}`,
  MORE_ROLES,
  'rules:\n  dor.performance_budget: {level: warn, until: 2026-12-15, owner: tomas, reason: new load profile}\n',
);

export const parsed = (text: string): ParsedConfiguration => parseConfiguration(text, FILE, LABEL);

/** Everything that is wrong with a text; empty where nothing is. */
export function problemsIn(text: string): readonly ProblemParts[] {
  return refusalsOf(() => parsed(text));
}

export function refusalsOf(read: () => unknown): readonly ProblemParts[] {
  try {
    read();
    return [];
  } catch (thrown) {
    return problemsOf(thrown, 'internal.bug');
  }
}

/** The minimal configuration with one line replaced, or added where no line begins with its key. */
export function minimalWith(line: string): string {
  const key = `${line.split(':')[0]}:`;
  const lines = MINIMAL.trimEnd().split('\n');
  return `${(lines.some((one) => one.startsWith(key)) ? lines.map((one) => (one.startsWith(key) ? line : one)) : [...lines, line]).join('\n')}\n`;
}
