# METADATA
# title: All end-to-end tests pass
# description: A release is hardened from a state that works. One failing journey means that it does not.
# custom:
#   level: block
#   solution: Fix the test or what it found, and run the suite again on this very tree.
#   who: the author; QA
package gates.dor.e2e_passing

import data.lib.report
import data.lib.slots

deny contains violation if {
	not _some_ran
	violation := report.violation("no test was run", ["/tests/total"])
}

deny contains violation if {
	some i in _failed
	test := input.tests.exceptions[i]
	violation := report.violation($"\"{report.short(test.name)}\" failed", [$"/tests/exceptions/{i}"])
}

deny contains violation if {
	not _all_failures_are_listed
	message := $"{input.tests.failed} tests failed, {count(_failed)} of them are listed"
	violation := report.violation(message, ["/tests/failed"])
}

deny contains violation if {
	some i, fault in input.tests.run_errors
	violation := report.violation($"the run itself failed: {report.short(fault.message)}", [$"/tests/run_errors/{i}"])
}

deny contains violation if {
	some s in slots.due("tests", "dor.e2e_passing")
	not _something_passed(s)
	violation := report.violation($"no test of {data.slots[s].name} passed", ["/tests/slots"])
}

_some_ran if input.tests.total > 0

_failed contains i if {
	some i, test in input.tests.exceptions
	test.status == "failed"
}

_all_failures_are_listed if input.tests.failed == count(_failed)

_something_passed(s) if {
	some ran in input.tests.slots
	ran.name == data.slots[s].name
	ran.passed > 0
}
