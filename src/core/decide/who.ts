import type { Snapshot } from '../model/snapshot.generated.ts';
import type { JudgedRule } from './judge.ts';

/** Says who can do something, with the people who are meant where the configuration or the change names them. */
export type Namer = (who: string) => string;

const MOST_PEOPLE = 5;
const AUTHOR = /^(the )?author( of the change)?$/;

/** `QA; the triage roles` becomes `QA (priya); the triage roles: qa-lead (priya), tech-lead (sofia, noor)`. Other words stay as they are. */
export function namerOf({ input, trusted }: Snapshot): Namer {
  const { params, roles, phase } = trusted;
  const groups: Readonly<Record<string, readonly string[]>> = {
    'the triage roles': params.freeze.triage_by,
    'the governance owners': params.governance.owners,
    'whoever owns the configuration': params.governance.owners,
    'the security lead': [params.security.lead],
    'the role that enters the phase': phase.entry_by === undefined ? [] : [phase.entry_by],
  };
  const toldOf = (words: string): string => {
    if (AUTHOR.test(words)) return withPeople(words, input.change.author === undefined ? [] : [input.change.author]);
    const slug = slugOf(words);
    const meant = Object.hasOwn(groups, words)
      ? (groups[words] ?? [])
      : roles.map(({ name }) => name).filter((name) => isCalled(name, slug));
    const held = meant.flatMap((role) => roles.filter(({ name }) => name === role));
    const [only, ...others] = held;
    if (only !== undefined && others.length === 0 && isCalled(only.name, slug)) return withPeople(words, only.people);
    return held.length === 0
      ? words
      : `${words}: ${held.map(({ name, people }) => withPeople(name, people)).join(', ')}`;
  };
  return (who) => who.split('; ').map(toldOf).join('; ');
}

/** `the project manager` is the role project-manager, `SRE` the role sre-devops-lead. */
const isCalled = (role: string, slug: string): boolean => role === slug || role.startsWith(`${slug}-`);

const slugOf = (words: string): string => words.toLowerCase().replace(/^the /, '').replaceAll(' ', '-');

function withPeople(words: string, people: readonly string[]): string {
  if (people.length === 0) return words;
  const more = people.length - MOST_PEOPLE;
  return `${words} (${people.slice(0, MOST_PEOPLE).join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}

/** Rules with everybody named who can cure something. */
export function withNames(rules: readonly JudgedRule[], name: Namer): JudgedRule[] {
  return rules.map((rule) => ({
    ...named(rule, name),
    problems: rule.problems.map((problem) => named(problem, name)),
  }));
}

/** The same of one thing. */
export const named = <T extends { readonly who?: string }>(one: T, name: Namer): T =>
  one.who === undefined ? one : { ...one, who: name(one.who) };
