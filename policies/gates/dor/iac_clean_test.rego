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
