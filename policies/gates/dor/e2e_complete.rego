# METADATA
# title: No end-to-end test is left out
# description: A test that is skipped, flaky, missing or never started proves nothing. Allowances are explicit, owned and end.
# custom:
#   level: block
#   solution: Run the test, or have an allowance for it with reason, owner and end added to its slot.
#   who: QA
package gates.dor.e2e_complete

import data.lib.allowances
import data.lib.report
import data.lib.slots

deny contains violation if {
	not _all_are_listed
	violation := report.violation("tests that did not plainly pass are not all listed", ["/tests/omitted"])
}

deny contains violation if {
	some i in _with_status("not_run")
	violation := report.violation($"\"{_name(i)}\" never ran", [$"/tests/exceptions/{i}"])
}

deny contains violation if {
	some s in _slots
	not _skips_are_within(s)
	skipped := allowances.unexcused("skipped", s)
	some i in skipped
	message := $"\"{_name(i)}\" is skipped, {count(skipped)} in all"
	violation := report.violation_expected(message, $"at most {data.slots[s].skips_max}", [$"/tests/exceptions/{i}"])
}

deny contains violation if {
	some s in _slots
	not _flakes_are_within(s)
	not _flakes_only_warn(s)
	some i in allowances.unexcused("flaky", s)
	violation := report.violation_expected(_flake(s, i), $"at most {data.slots[s].flaky_max}", [$"/tests/exceptions/{i}"])
}

deny contains violation if {
	some e, expected in input.tests.expected
	not _is_met(e)
	message := $"\"{report.short(expected.name)}\" was expected and {_outcome(e)}"
	violation := report.violation(message, [$"/tests/expected/{e}"])
}

deny contains violation if {
	some s in _slots
	data.slots[s].has_expected
	count([expected | some expected in input.tests.expected; expected.slot == data.slots[s].name]) == 0
	violation := report.violation($"the list of expected tests of {data.slots[s].name} is empty", ["/tests/expected"])
}

deny contains violation if {
	count(_slots) == 0
	violation := report.violation("no test was run", ["/tests/slots"])
}

notes contains note if {
	some s in _slots
	not _flakes_are_within(s)
	_flakes_only_warn(s)
	some i in allowances.unexcused("flaky", s)
	note := report.violation(_flake(s, i), [$"/tests/exceptions/{i}"])
}

_slots := slots.due("tests", "dor.e2e_complete")

_all_are_listed if {
	input.tests.omitted == 0
	input.tests.not_run == count(_with_status("not_run"))
	input.tests.skipped == count(_with_status("skipped"))
	input.tests.flaky == count(_with_status("flaky"))
}

_with_status(status) := {i | some i, test in input.tests.exceptions; test.status == status}

_skips_are_within(s) if count(allowances.unexcused("skipped", s)) <= data.slots[s].skips_max

_flakes_are_within(s) if count(allowances.unexcused("flaky", s)) <= data.slots[s].flaky_max

_flakes_only_warn(s) if data.slots[s].flaky_warns_until_ms > data.clock.epoch_ms

_flake(s, i) := $"\"{_name(i)}\" is flaky, {count(allowances.unexcused("flaky", s))} in all"

_is_met(e) if {
	input.tests.expected[e].matched > 0
	input.tests.expected[e].status == "passed"
}

_is_met(e) if {
	input.tests.expected[e].matched > 0
	input.tests.expected[e].status == "flaky"
	some s in _slots
	data.slots[s].name == input.tests.expected[e].slot
	_flakes_are_tolerated(s)
}

_is_met(e) if {
	input.tests.expected[e].status == "skipped"
	some s in _slots
	data.slots[s].name == input.tests.expected[e].slot
	allowances.excused("skipped", s, input.tests.expected[e].name)
}

_flakes_are_tolerated(s) if _flakes_are_within(s)

_flakes_are_tolerated(s) if _flakes_only_warn(s)

_outcome(e) := $"has the status {replace(input.tests.expected[e].status, "_", " ")}" if {
	input.tests.expected[e].matched > 0
	input.tests.expected[e].status
} else := "is missing"

_name(i) := report.short(input.tests.exceptions[i].name)
