package gates.dor.iac_clean_test

import data.testing

_denied(patch) := testing.at_entry("dor", "iac_clean", patch)

test_denies_an_error if {
	found := _denied([
		testing.replace("/input/iac/findings/0/level", "error"),
		testing.replace("/input/iac/slots/0/error", 1),
		testing.replace("/input/iac/slots/0/warning", 0),
	])
	testing.messages(found) == {"terraform_unused_declarations: variable \"region\" is declared but not used"}
	testing.pointers(found) == {"/iac/findings/0"}
}

test_denies_an_error_that_the_report_suppresses if {
	count(_denied([
		testing.replace("/input/iac/findings/0/level", "error"),
		testing.replace("/input/iac/findings/0/suppressed", true),
		testing.replace("/input/iac/slots/0/error", 1),
	])) == 1
}

test_denies_a_warning_where_warnings_block if {
	testing.pointers(_denied([testing.replace("/trusted/params/iac/fail_on", "warning")])) == {"/iac/findings/0"}
}

test_denies_a_note_where_notes_block if {
	found := _denied([
		testing.replace("/trusted/params/iac/fail_on", "note"),
		testing.replace("/input/iac/findings/0/level", "note"),
		testing.replace("/input/iac/slots/0/note", 1),
		testing.replace("/input/iac/slots/0/warning", 0),
	])
	testing.pointers(found) == {"/iac/findings/0"}
}

test_denies_errors_that_are_not_listed if {
	found := _denied([testing.replace("/input/iac/slots/0/error", 2)])
	testing.messages(found) == {"iac has 2 blocking findings, 0 of them are listed"}
	testing.pointers(found) == {"/iac/slots/0"}
}

test_denies_a_slot_that_no_tool_reported_for if {
	found := _denied([testing.replace("/input/iac/slots/0/tools", [])])
	testing.messages(found) == {"no tool reported for iac"}
}

test_denies_a_configuration_without_a_slot_for_reports if {
	found := _denied([testing.remove("/trusted/slots/2")])
	testing.messages(found) == {"no slot holds reports on infrastructure code"}
}

test_allows_a_warning_where_errors_block if count(_denied([])) == 0

_more := object.union(data.testing.entry.trusted.slots[2], {"name": "more"})

test_denies_a_slot_that_no_tool_reported_for_beside_one_that_has if {
	found := _denied([testing.add("/trusted/slots/-", _more)])
	testing.messages(found) == {"no tool reported for more"}
}

test_denies_errors_of_one_slot_that_only_another_lists if {
	found := _denied([
		testing.add("/trusted/slots/-", _more),
		testing.add("/input/iac/slots/-", object.union(data.testing.entry.input.iac.slots[0], {"name": "more", "error": 1})),
		testing.replace("/input/iac/findings/0/level", "error"),
	])
	testing.pointers(found) == {"/iac/findings/0", "/iac/slots/0", "/iac/slots/1"}
}

_now := data.testing.entry.trusted.clock.epoch_ms

# The finding of the clean snapshot as an error that the slot accepts until then.
_accepted(until) := [
	testing.replace("/input/iac/findings/0/level", "error"),
	testing.replace("/input/iac/slots/0/error", 1),
	testing.replace("/input/iac/slots/0/warning", 0),
	testing.add("/input/iac/findings/0/accepted", 0),
	testing.add("/input/iac/accepted", [{"slot": "iac", "entry": 0, "occurs": 1}]),
	testing.add("/trusted/slots/2/accepted", [{
		"tool": "tflint",
		"rule": "terraform_unused_declarations",
		"file": "infra/main.tf",
		"message": "variable \"region\" is declared but not used",
		"count": 1,
		"owner": "jonas",
		"reason": "removed with the old region",
		"until_ms": until,
	}]),
]

_noted(patch) := testing.notes("dor", "iac_clean", patch)

test_allows_an_accepted_finding if {
	count(_denied(_accepted(_now + 1))) == 0
	count(_noted(_accepted(_now + 1))) == 0
}

test_denies_an_accepted_finding_when_its_time_has_ended if {
	found := _denied(_accepted(_now))
	count(found) == 1
	testing.messages(found) == {"terraform_unused_declarations: variable \"region\" is declared but not used"}
	{violation.expected | some violation in found} == {"jonas accepted it, and the time for that has ended"}
	testing.pointers(found) == {"/iac/findings/0"}
}

test_denies_a_new_finding_beside_an_accepted_one if {
	new := {"slot": "iac", "tool": "tflint", "rule": "new", "level": "error", "message": "new", "suppressed": false, "source": "iac/tflint.json"}
	found := _denied(array.concat(_accepted(_now + 1), [testing.add("/input/iac/findings/-", new), testing.replace("/input/iac/slots/0/error", 2)]))
	testing.messages(found) == {"new: new"}
}

test_denies_a_finding_that_an_entry_accepts_which_is_not_there if {
	count(_denied(array.concat(_accepted(_now + 1), [testing.replace("/input/iac/findings/0/accepted", 1)]))) == 1
}

test_denies_a_finding_that_only_another_slot_accepts if {
	moved := array.concat(_accepted(_now + 1), [
		testing.add("/trusted/slots/3/accepted", json.patch(data.testing.entry, _accepted(_now + 1)).trusted.slots[2].accepted),
		testing.remove("/trusted/slots/2/accepted"),
	])
	count(_denied(moved)) == 1
}

test_notes_an_accepted_finding_that_no_longer_occurs if {
	found := _noted(array.concat(_accepted(_now + 1), [testing.replace("/input/iac/accepted/0/occurs", 0)]))
	testing.messages(found) == {"terraform_unused_declarations is accepted 1x and occurs 0x, prune it: variable \"region\" is declared but not used"}
	testing.pointers(found) == {"/iac/accepted/0"}
}

test_notes_nothing_to_prune_where_findings_are_not_all_listed if {
	count(_noted(array.concat(_accepted(_now + 1), [testing.replace("/input/iac/accepted/0/occurs", 0), testing.replace("/input/iac/omitted", 1)]))) == 0
}

test_notes_nothing_to_prune_where_no_tool_reported if {
	count(_noted(array.concat(_accepted(_now + 1), [testing.replace("/input/iac/accepted/0/occurs", 0), testing.replace("/input/iac/slots/0/tools", [])]))) == 0
}

test_notes_nothing_to_prune_of_another_slot if {
	count(_noted(array.concat(_accepted(_now + 1), [testing.replace("/input/iac/accepted/0", {"slot": "other", "entry": 0, "occurs": 0})]))) == 0
}
