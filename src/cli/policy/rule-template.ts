/** Gate and rule are parts of a package's path, so neither may be a word of Rego. */
const NAME = /^([a-z][a-z0-9_]*)\/([a-z][a-z0-9_]*)$/;
const WORDS = 'as contains data default else every false if import in input not null package some true with'.split(' ');

/** Gate and rule of `<gate>/<rule>`; undefined where the text is no such name. */
export function ruleName(text: string): { readonly gate: string; readonly rule: string } | undefined {
  const [, gate, rule] = NAME.exec(text) ?? [];
  if (gate === undefined || rule === undefined || WORDS.includes(gate) || WORDS.includes(rule)) return undefined;
  return rule.endsWith('_test') ? undefined : { gate, rule };
}

/**
 * A rule that compiles and its tests, by their paths below a folder of policies. The test that denies passes; the one that allows
 * fails until the rule says what is good.
 */
export function ruleFiles(gate: string, rule: string): ReadonlyMap<string, string> {
  const code = `${gate}.${rule}`;
  return new Map([
    [
      `gates/${gate}/${rule}.rego`,
      `# METADATA
# title: Say here what the rule demands
# description: Say here why it does.
# custom:
#   level: block
#   solution: Say here what to do when it is violated.
#   who: say here who can do it
package gates.${code}

import data.lib.report

deny contains violation if {
	not _is_good
	violation := report.violation($"\\"{input.change.title}\\" is not as it should be", ["/change/title"])
}

_is_good if input.change.title == "say here what is good"
`,
    ],
    [
      `gates/${gate}/${rule}_test.rego`,
      `package gates.${code}_test

import data.testing

_denied(patch) := testing.at_entry("${gate}", "${rule}", patch)

test_denies_what_is_spoiled if {
	found := _denied([testing.replace("/input/change/title", "spoiled")])
	testing.messages(found) == {"\\"spoiled\\" is not as it should be"}
}

test_allows_the_clean_snapshot if count(_denied([])) == 0
`,
    ],
  ]);
}
