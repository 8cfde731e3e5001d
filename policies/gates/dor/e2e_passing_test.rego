package gates.dor.e2e_passing_test

import data.testing

_denied(patch) := testing.at_entry("dor", "e2e_passing", patch)

_failure := {"slot": "e2e", "name": "a drone comes home", "status": "failed", "tags": [], "source": "e2e/junit.xml"}

test_denies_a_failed_test if {
	found := _denied([
		testing.replace("/input/tests/failed", 1),
		testing.replace("/input/tests/exceptions", [_failure]),
	])
	testing.messages(found) == {"\"a drone comes home\" failed"}
	testing.pointers(found) == {"/tests/exceptions/0"}
}

test_denies_failures_that_are_not_listed if {
	testing.messages(_denied([testing.replace("/input/tests/failed", 3)])) == {"3 tests failed, 0 of them are listed"}
}

test_denies_an_error_of_the_run if {
	fault := {"slot": "e2e", "message": "unhandled rejection\n  at x", "source": "e2e/junit.xml"}
	found := _denied([testing.replace("/input/tests/run_errors", [fault])])
	testing.messages(found) == {"the run itself failed: unhandled rejection"}
	testing.pointers(found) == {"/tests/run_errors/0"}
}

test_denies_a_run_without_tests if {
	testing.messages(_denied([testing.replace("/input/tests/total", 0)])) == {"no test was run"}
}

test_denies_a_slot_in_which_nothing_passed if {
	found := _denied([testing.replace("/input/tests/slots/0/passed", 0)])
	testing.messages(found) == {"no test of e2e passed"}
	testing.pointers(found) == {"/tests/slots"}
}

test_denies_a_required_slot_without_tests if {
	found := _denied([testing.add("/trusted/slots/-", object.union(data.testing.entry.trusted.slots[0], {"name": "smoke"}))])
	testing.messages(found) == {"no test of smoke passed"}
}

test_denies_an_optional_slot_once_it_has_files if {
	smoke := object.union(data.testing.entry.trusted.slots[0], {"name": "smoke", "required": false})
	found := _denied([
		testing.add("/trusted/slots/-", smoke),
		testing.replace("/input/slots/0/name", "smoke"),
	])
	testing.messages(found) == {"no test of smoke passed"}
}

test_allows_tests_that_all_passed if count(_denied([])) == 0

test_allows_an_optional_slot_without_files if {
	smoke := object.union(data.testing.entry.trusted.slots[0], {"name": "smoke", "required": false})
	count(_denied([testing.add("/trusted/slots/-", smoke)])) == 0
}

test_allows_a_slot_that_other_rules_need if {
	smoke := object.union(data.testing.entry.trusted.slots[0], {"name": "smoke", "needs": ["dor.security_scenarios"]})
	count(_denied([testing.add("/trusted/slots/-", smoke)])) == 0
}

test_denies_a_slot_that_this_rule_needs if {
	smoke := object.union(data.testing.entry.trusted.slots[0], {"name": "smoke", "needs": ["dor.e2e_passing"]})
	count(_denied([testing.add("/trusted/slots/-", smoke)])) == 1
}

test_allows_a_test_that_was_skipped if {
	count(_denied([testing.replace("/input/tests/exceptions", [object.union(_failure, {"status": "skipped"})])])) == 0
}

test_allows_an_optional_slot_whose_files_are_gone if {
	smoke := object.union(data.testing.entry.trusted.slots[0], {"name": "smoke", "required": false})
	count(_denied([
		testing.add("/trusted/slots/-", smoke),
		testing.add("/input/slots/-", object.union(data.testing.entry.input.slots[0], {"name": "smoke", "files": 0})),
	])) == 0
}
