# METADATA
# title: No end-to-end test is left out
# description: A test that is skipped, flaky, missing or never started proves nothing. Allowances are explicit, owned and end.
# custom:
#   level: block
#   solution: Run the test, or have an allowance for it with reason, owner and end added to its slot.
#   who: QA
package gates.dor.e2e_complete

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
	skipped := _unexcused(s)
	some i in skipped
	message := $"\"{_name(i)}\" is one of {count(skipped)} skipped"
	violation := report.violation_expected(message, $"at most {data.slots[s].skips_max}", [$"/tests/exceptions/{i}"])
}

deny contains violation if {
	some s in _slots
	not _flakes_are_within(s)
	flaky := _of_slot("flaky", s)
	some i in flaky
	message := $"\"{_name(i)}\" is one of {count(flaky)} flaky"
	violation := report.violation_expected(message, $"at most {data.slots[s].flaky_max}", [$"/tests/exceptions/{i}"])
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

_slots := slots.due("tests", "dor.e2e_complete")

_all_are_listed if {
	input.tests.omitted == 0
	input.tests.not_run == count(_with_status("not_run"))
	input.tests.skipped == count(_with_status("skipped"))
	input.tests.flaky == count(_with_status("flaky"))
}

_with_status(status) := {i | some i, test in input.tests.exceptions; test.status == status}

_of_slot(status, s) := {i | some i in _with_status(status); input.tests.exceptions[i].slot == data.slots[s].name}

_skips_are_within(s) if count(_unexcused(s)) <= data.slots[s].skips_max

_flakes_are_within(s) if count(_of_slot("flaky", s)) <= data.slots[s].flaky_max

_unexcused(s) := {i | some i in _of_slot("skipped", s); not _is_excused(s, i)}

_is_excused(s, i) if {
	some allowance in data.slots[s].skips_allow
	allowance.until_ms > data.clock.epoch_ms
	glob.match(allowance.match, null, input.tests.exceptions[i].name)
}

_is_met(e) if {
	input.tests.expected[e].matched > 0
	input.tests.expected[e].status == "passed"
}

_is_met(e) if {
	input.tests.expected[e].matched > 0
	input.tests.expected[e].status == "flaky"
	some s in _slots
	data.slots[s].name == input.tests.expected[e].slot
	_flakes_are_within(s)
}

_outcome(e) := $"is {replace(input.tests.expected[e].status, "_", " ")}" if {
	input.tests.expected[e].matched > 0
	input.tests.expected[e].status
} else := "is missing"

_name(i) := report.short(input.tests.exceptions[i].name)
