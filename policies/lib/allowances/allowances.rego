# METADATA
# title: Allowances for tests
# description: Tests of a slot, an index into data.slots, that were skipped or flaky, and which of them the slot accepts by name.
package lib.allowances

# Indexes into input.tests.exceptions that no allowance excuses.
unexcused(status, s) := {i |
	some i, test in input.tests.exceptions
	test.status == status
	test.slot == data.slots[s].name
	not excused(status, s, test.name)
}

excused("skipped", s, name) if {
	some allowance in data.slots[s].skips_allow
	allowance.until_ms > data.clock.epoch_ms
	glob.match(allowance.match, null, name)
}

excused("flaky", s, name) if {
	some allowance in data.slots[s].flaky_allow
	allowance.until_ms > data.clock.epoch_ms
	glob.match(allowance.match, null, name)
}
