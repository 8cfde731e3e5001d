package gates.dor.security_scenarios_test

import data.testing

_denied(patch) := testing.at_entry("dor", "security_scenarios", patch)

_seventeen := testing.replace("/input/tests/tags/0/passed", 17)

_exception(fields) := testing.replace("/input/tests/exceptions", [object.union(
	{"slot": "e2e", "name": "a forged token is refused", "status": "failed", "tags": [], "source": "e2e/junit.xml"},
	fields,
)])

test_denies_a_failed_scenario if {
	found := _denied([_seventeen, _exception({"tags": ["@security"]})])
	testing.messages(found) == {"@security scenario \"a forged token is refused\" failed"}
	testing.pointers(found) == {"/tests/exceptions/0"}
}

test_denies_a_skipped_scenario if {
	found := _denied([_seventeen, _exception({"tags": ["@security"], "status": "skipped"})])
	testing.messages(found) == {"@security scenario \"a forged token is refused\" was skipped"}
}

test_denies_a_flaky_scenario if {
	found := _denied([_seventeen, _exception({"tags": ["@slow", "@security"], "status": "flaky"})])
	testing.messages(found) == {"@security scenario \"a forged token is refused\" passed only when it was tried again"}
}

test_denies_a_scenario_that_never_ran if {
	found := _denied([_seventeen, _exception({"tags": ["@security"], "status": "not_run"})])
	testing.messages(found) == {"@security scenario \"a forged token is refused\" never ran"}
}

test_denies_by_the_counts_where_the_test_is_not_listed if {
	found := _denied([_seventeen])
	testing.messages(found) == {"17 of 18 @security scenarios passed"}
	testing.pointers(found) == {"/tests/tags/0"}
}

test_denies_a_tag_that_no_test_carries if {
	found := _denied([testing.replace("/input/tests/tags/0/total", 0), testing.replace("/input/tests/tags/0/passed", 0)])
	testing.messages(found) == {"no test of e2e is a @security scenario"}
	testing.pointers(found) == {"/tests/tags"}
}

test_denies_a_tag_that_nothing_is_known_of if count(_denied([testing.replace("/input/tests/tags", [])])) == 1

test_denies_when_no_slot_declares_scenarios if {
	found := _denied([testing.replace("/trusted/slots/0/scenarios", [])])
	testing.messages(found) == {"no slot declares security scenarios"}
}

test_allows_scenarios_that_all_passed if count(_denied([])) == 0

test_allows_a_failure_that_is_no_security_scenario if count(_denied([_exception({"suite": "mission loop"})])) == 0

test_allows_a_failure_whose_name_only_resembles_the_tag if {
	count(_denied([_exception({"name": "opens the @security-theatre", "status": "skipped"})])) == 0
}

test_judges_the_scenarios if {
	testing.judged("dor", "security_scenarios", data.testing.entry) == {"/tests/tags/0"}
}

test_denies_a_tag_that_only_another_slot_carries if {
	smoke := object.union(data.testing.entry.trusted.slots[0], {"name": "smoke"})
	found := _denied([testing.add("/trusted/slots/-", smoke)])
	testing.messages(found) == {"no test of smoke is a @security scenario"}
}

test_denies_a_tag_that_no_test_carries_beside_one_that_some_do if {
	found := _denied([testing.add("/trusted/slots/0/scenarios/-", "@abuse")])
	testing.messages(found) == {"no test of e2e is a @abuse scenario"}
}

test_denies_a_tag_of_which_nothing_is_counted if {
	found := _denied([
		testing.replace("/input/tests/tags/0/total", 0),
		testing.replace("/input/tests/tags/0/passed", 0),
		_exception({"tags": ["@security"], "status": "skipped"}),
	])
	testing.messages(found) == {
		"no test of e2e is a @security scenario",
		"@security scenario \"a forged token is refused\" was skipped",
	}
}

test_allows_a_failure_that_carries_another_tag if count(_denied([_exception({"tags": ["@slow"]})])) == 0

test_allows_a_failed_scenario_of_a_slot_without_scenarios if {
	count(_denied([_exception({"slot": "smoke", "tags": ["@security"]})])) == 0
}

test_denies_a_tag_that_is_counted_twice if {
	nothing := {"slot": "e2e", "name": "@security", "total": 0, "passed": 0, "failed": 0, "flaky": 0, "skipped": 0, "not_run": 0}
	found := _denied([_seventeen, testing.add("/input/tests/tags/-", nothing)])
	testing.pointers(found) == {"/tests/tags/0", "/tests/tags/1"}
}
