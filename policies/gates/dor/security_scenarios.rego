# METADATA
# title: Every security scenario ran and passed
# description: A security scenario that is missing, skipped or passes only sometimes is a hole that nobody sees.
# custom:
#   level: block
#   solution: Tag the scenario, run it, and fix what it found. It is never skipped nor retried into passing.
#   who: the security lead; QA
package gates.dor.security_scenarios

import data.lib.report
import data.lib.slots

deny contains violation if {
	count(_scenarios) == 0
	violation := report.violation("no slot declares security scenarios", ["/tests/tags"])
}

deny contains violation if {
	some [s, tag] in _scenarios
	not _ran(s, tag)
	message := $"no test of {data.slots[s].name} is a {tag} scenario"
	violation := report.violation_expected(message, $"at least one test tagged {tag}", ["/tests/tags"])
}

deny contains violation if {
	some [s, tag] in _scenarios
	some i in _exceptions(s, tag)
	test := input.tests.exceptions[i]
	message := $"{tag} scenario \"{report.short(test.name)}\" {_outcomes[test.status]}"
	violation := report.violation(message, [$"/tests/exceptions/{i}"])
}

deny contains violation if {
	some [s, tag] in _scenarios
	_ran(s, tag)
	not _all_passed(s, tag)
	count(_exceptions(s, tag)) == 0
	some t in _facts(s, tag)
	message := $"{input.tests.tags[t].passed} of {input.tests.tags[t].total} {tag} scenarios passed"
	violation := report.violation(message, [$"/tests/tags/{t}"])
}

judged contains $"/tests/tags/{t}" if {
	some [s, tag] in _scenarios
	some t in _facts(s, tag)
}

_scenarios contains [s, tag] if {
	some s in slots.due("tests", "dor.security_scenarios")
	some tag in data.slots[s].scenarios
}

_facts(s, tag) := {t |
	some t, fact in input.tests.tags
	fact.name == tag
	fact.slot == data.slots[s].name
}

_ran(s, tag) if {
	some t in _facts(s, tag)
	input.tests.tags[t].total > 0
}

_all_passed(s, tag) if {
	some t in _facts(s, tag)
	input.tests.tags[t].total > 0
	input.tests.tags[t].passed == input.tests.tags[t].total
}

_exceptions(s, tag) := {i |
	some i, test in input.tests.exceptions
	test.slot == data.slots[s].name
	some own in test.tags
	own == tag
}

_outcomes := {
	"failed": "failed",
	"flaky": "passed only when it was tried again",
	"skipped": "was skipped",
	"not_run": "never ran",
}
