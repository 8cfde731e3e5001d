package gates.dor.iac_covered_test

import data.testing

_denied(patch) := testing.at_entry("dor", "iac_covered", patch)

test_denies_a_file_that_no_report_looked_at if {
	found := _denied([testing.replace("/input/iac/coverage/0/uncovered", ["infra/network.tf"])])
	testing.messages(found) == {"infra/network.tf was not looked at"}
	testing.pointers(found) == {"/iac/coverage/0/uncovered/0"}
}

test_denies_a_pattern_that_matches_nothing if {
	found := _denied([testing.replace("/input/iac/coverage/1/files", 0)])
	testing.messages(found) == {"deploy/**/*.yaml matches no file"}
	testing.pointers(found) == {"/iac/coverage/1"}
}

test_denies_reports_that_do_not_say_what_they_read if {
	found := _denied([
		testing.replace("/input/iac/coverage/0/basis", "unknown"),
		testing.replace("/input/iac/coverage/0/uncovered", ["infra/main.tf", "infra/network.tf"]),
	])
	testing.messages(found) == {"no report says which files of infra/**/*.tf it read"}
}

test_denies_a_pattern_that_nothing_is_known_of if {
	found := _denied([testing.remove("/input/iac/coverage/0")])
	testing.messages(found) == {"nothing is known of what was read of infra/**/*.tf"}
}

test_denies_a_slot_that_covers_nothing if {
	found := _denied([testing.replace("/trusted/slots/2/covers", [])])
	testing.messages(found) == {"iac does not say which files it covers"}
}

test_denies_a_configuration_without_a_slot_for_reports if {
	found := _denied([testing.remove("/trusted/slots/2")])
	testing.messages(found) == {"no slot holds reports on infrastructure code"}
}

test_allows_files_that_were_all_looked_at if count(_denied([])) == 0

test_denies_what_only_another_slot_looked_at if {
	more := object.union(data.testing.entry.trusted.slots[2], {"name": "more", "covers": ["infra/**/*.tf"]})
	found := _denied([testing.add("/trusted/slots/-", more)])
	testing.messages(found) == {"nothing is known of what was read of infra/**/*.tf"}
}
