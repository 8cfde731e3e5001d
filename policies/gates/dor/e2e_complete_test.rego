package gates.dor.e2e_complete_test

import data.testing

_denied(patch) := testing.at_entry("dor", "e2e_complete", patch)

_test(name, status) := {"slot": "e2e", "name": name, "status": status, "tags": [], "source": "e2e/junit.xml"}

_one(name, status) := [
	testing.replace("/input/tests/exceptions", [_test(name, status)]),
	testing.replace($"/input/tests/{status}", 1),
]

_allowance(until) := testing.replace("/trusted/slots/0/skips_allow", [{
	"match": "exports *",
	"reason": "printer is away",
	"owner": "jonas",
	"until_ms": until,
}])

_now := data.testing.entry.trusted.clock.epoch_ms

test_denies_a_skipped_test if {
	found := _denied(_one("exports a map", "skipped"))
	testing.messages(found) == {"\"exports a map\" is skipped, 1 in all"}
	{violation.expected | some violation in found} == {"at most 0"}
	testing.pointers(found) == {"/tests/exceptions/0"}
}

test_denies_a_skip_whose_allowance_ended if {
	count(_denied(array.concat(_one("exports a map", "skipped"), [_allowance(_now)]))) == 1
}

test_denies_a_skip_that_the_allowance_does_not_name if {
	count(_denied(array.concat(_one("imports a map", "skipped"), [_allowance(_now + 1)]))) == 1
}

test_denies_a_flaky_test if {
	found := _denied(_one("finds a path", "flaky"))
	testing.messages(found) == {"\"finds a path\" is flaky, 1 in all"}
	{violation.expected | some violation in found} == {"at most 0"}
	testing.pointers(found) == {"/tests/exceptions/0"}
}

test_denies_a_test_that_never_ran if {
	testing.messages(_denied(_one("lands", "not_run"))) == {"\"lands\" never ran"}
}

test_denies_a_list_that_was_cut if {
	found := _denied([testing.replace("/input/tests/omitted", 7)])
	testing.messages(found) == {"tests that did not plainly pass are not all listed"}
	testing.pointers(found) == {"/tests/omitted"}
}

test_denies_a_list_that_the_counts_contradict if {
	every status in ["skipped", "flaky", "not_run"] {
		found := _denied([testing.replace($"/input/tests/{status}", 2)])
		testing.messages(found) == {"tests that did not plainly pass are not all listed"}
	}
}

test_denies_an_expected_test_that_is_missing if {
	found := _denied([testing.replace("/input/tests/expected/0", {"slot": "e2e", "name": "a mission is accepted", "matched": 0})])
	testing.messages(found) == {"\"a mission is accepted\" was expected and is missing"}
	testing.pointers(found) == {"/tests/expected/0"}
}

test_denies_an_expected_test_that_never_ran if {
	found := _denied([testing.replace("/input/tests/expected/1/status", "not_run")])
	testing.messages(found) == {"\"a forged token is refused\" was expected and has the status not run"}
}

test_denies_an_expected_test_that_is_flaky_beyond_the_allowance if {
	found := _denied(array.concat(_one("a forged token is refused", "flaky"), [testing.replace("/input/tests/expected/1/status", "flaky")]))
	count(found) == 2
}

test_denies_an_empty_list_of_expected_tests if {
	found := _denied([testing.replace("/input/tests/expected", [])])
	testing.messages(found) == {"the list of expected tests of e2e is empty"}
}

test_denies_a_configuration_without_a_slot_for_tests if {
	testing.messages(_denied([testing.remove("/trusted/slots/0")])) == {"no test was run"}
}

test_allows_tests_that_all_ran if count(_denied([])) == 0

test_allows_a_skip_with_an_allowance if {
	count(_denied(array.concat(_one("exports 1.5 maps / day", "skipped"), [_allowance(_now + 1)]))) == 0
}

test_allows_skips_up_to_the_limit if {
	count(_denied(array.concat(_one("exports a map", "skipped"), [testing.replace("/trusted/slots/0/skips_max", 1)]))) == 0
}

test_allows_an_expected_test_that_is_flaky_within_the_allowance if {
	count(_denied(array.concat(_one("a forged token is refused", "flaky"), [
		testing.replace("/input/tests/expected/1/status", "flaky"),
		testing.replace("/trusted/slots/0/flaky_max", 1),
	]))) == 0
}

_smoke := testing.add("/trusted/slots/-", object.union(data.testing.entry.trusted.slots[0], {"name": "smoke", "has_expected": false}))

test_denies_an_expected_test_that_passed_without_being_there if {
	found := _denied([testing.replace("/input/tests/expected/0/matched", 0)])
	testing.messages(found) == {"\"a mission is accepted\" was expected and is missing"}
}

test_denies_an_expected_test_that_is_flaky_without_being_there if {
	found := _denied([
		testing.replace("/input/tests/expected/0/matched", 0),
		testing.replace("/input/tests/expected/0/status", "flaky"),
	])
	testing.messages(found) == {"\"a mission is accepted\" was expected and is missing"}
}

test_denies_an_expected_test_of_unknown_status if {
	found := _denied([testing.remove("/input/tests/expected/0/status")])
	testing.messages(found) == {"\"a mission is accepted\" was expected and is missing"}
}

test_denies_a_list_of_expected_tests_of_another_slot if {
	smoke := object.union(data.testing.entry.trusted.slots[0], {"name": "smoke"})
	found := _denied([testing.add("/trusted/slots/-", smoke)])
	testing.messages(found) == {"the list of expected tests of smoke is empty"}
}

test_denies_a_flaky_expected_test_whatever_another_slot_allows if {
	found := _denied(array.concat(_one("a forged token is refused", "flaky"), [
		_smoke,
		testing.replace("/input/tests/expected/1/status", "flaky"),
	]))
	testing.pointers(found) == {"/tests/exceptions/0", "/tests/expected/1"}
}

test_allows_a_slot_without_a_list_of_expected_tests if {
	count(_denied([
		testing.replace("/input/tests/expected", []),
		testing.replace("/trusted/slots/0/has_expected", false),
	])) == 0
}

test_allows_a_skip_that_another_slot_does_not_allow if {
	count(_denied(array.concat(_one("exports a map", "skipped"), [_smoke, testing.replace("/trusted/slots/0/skips_max", 1)]))) == 0
}

_flaky_allowance(until) := testing.add("/trusted/slots/0/flaky_allow", [{
	"match": "finds *",
	"reason": "the clock of the runner",
	"owner": "jonas",
	"until_ms": until,
}])

_warns(until) := testing.add("/trusted/slots/0/flaky_warns_until_ms", until)

test_allows_a_flaky_test_with_an_allowance if {
	count(_denied(array.concat(_one("finds a path", "flaky"), [_flaky_allowance(_now + 1)]))) == 0
}

test_denies_a_flaky_test_whose_allowance_ended if {
	count(_denied(array.concat(_one("finds a path", "flaky"), [_flaky_allowance(_now)]))) == 1
}

test_denies_a_flaky_test_that_the_allowance_does_not_name if {
	count(_denied(array.concat(_one("loses a path", "flaky"), [_flaky_allowance(_now + 1)]))) == 1
}

test_denies_a_skipped_test_that_only_may_be_flaky if {
	count(_denied(array.concat(_one("finds a path", "skipped"), [_flaky_allowance(_now + 1)]))) == 1
}

test_allows_and_notes_a_flaky_test_where_flakes_only_warn if {
	patch := array.concat(_one("finds a path", "flaky"), [_warns(_now + 1)])
	count(_denied(patch)) == 0
	found := testing.notes("dor", "e2e_complete", patch)
	testing.messages(found) == {"\"finds a path\" is flaky, 1 in all"}
	testing.pointers(found) == {"/tests/exceptions/0"}
}

test_denies_a_flaky_test_when_warning_has_ended if {
	patch := array.concat(_one("finds a path", "flaky"), [_warns(_now)])
	count(_denied(patch)) == 1
	count(testing.notes("dor", "e2e_complete", patch)) == 0
}

test_allows_flakes_within_the_limit_without_a_note if {
	patch := array.concat(_one("finds a path", "flaky"), [_warns(_now + 1), testing.replace("/trusted/slots/0/flaky_max", 1)])
	count(testing.notes("dor", "e2e_complete", patch)) == 0
}

test_allows_an_expected_test_that_is_flaky_where_flakes_only_warn if {
	count(_denied(array.concat(_one("a forged token is refused", "flaky"), [
		testing.replace("/input/tests/expected/1/status", "flaky"),
		_warns(_now + 1),
	]))) == 0
}

test_allows_an_expected_test_that_is_skipped_with_an_allowance if {
	count(_denied(array.concat(_one("exports a map", "skipped"), [
		testing.replace("/input/tests/expected/1", {"slot": "e2e", "name": "exports a map", "matched": 1, "status": "skipped"}),
		_allowance(_now + 1),
	]))) == 0
}

test_denies_an_expected_test_that_is_skipped_without_an_allowance if {
	found := _denied(array.concat(_one("exports a map", "skipped"), [
		testing.replace("/input/tests/expected/1", {"slot": "e2e", "name": "exports a map", "matched": 1, "status": "skipped"}),
		testing.replace("/trusted/slots/0/skips_max", 1),
	]))
	testing.messages(found) == {"\"exports a map\" was expected and has the status skipped"}
}

test_denies_an_expected_test_that_failed_and_only_may_be_skipped if {
	found := _denied([
		testing.replace("/input/tests/expected/1", {"slot": "e2e", "name": "exports a map", "matched": 1, "status": "failed"}),
		_allowance(_now + 1),
	])
	testing.messages(found) == {"\"exports a map\" was expected and has the status failed"}
}

test_denies_an_expected_test_that_only_another_slot_lets_be_skipped if {
	other := object.union(data.testing.entry.trusted.slots[0], {"name": "ui", "has_expected": false})
	found := _denied(array.concat(_one("exports a map", "skipped"), [
		testing.replace("/input/tests/expected/1", {"slot": "e2e", "name": "exports a map", "matched": 1, "status": "skipped"}),
		testing.replace("/trusted/slots/0/skips_max", 1),
		testing.add("/trusted/slots/-", object.union(other, {"skips_allow": [{"match": "exports *", "reason": "r", "owner": "jonas", "until_ms": _now + 1}]})),
	]))
	testing.messages(found) == {"\"exports a map\" was expected and has the status skipped"}
}
