package gates.records.log_structure_test

import data.testing

_denied(patch) := testing.at_entry("records", "log_structure", patch)

test_denies_a_log_without_a_section_of_the_one_before if {
	found := _denied([testing.remove("/input/records/0/sections/2")])
	testing.messages(found) == {"the log has no section \"Tasks\""}
	testing.pointers(found) == {"/records/0"}
}

test_denies_a_log_without_an_emphasis if {
	found := _denied([testing.remove("/input/records/0/sections/3")])
	testing.messages(found) == {"the log has no section on security validation checklists"}
}

test_denies_a_missing_log if {
	found := _denied([testing.replace("/input/records/0/present", false)])
	testing.messages(found) == {"there is no progress log"}
	testing.pointers(found) == {"/records/0"}
}

test_denies_a_log_without_the_one_before_to_compare_with if {
	found := _denied([testing.replace("/input/records/1/present", false)])
	testing.messages(found) == {"the log of the phase before is not there to compare with"}
	testing.pointers(found) == {"/records/1"}
}

test_allows_a_log_with_all_sections if count(_denied([])) == 0

test_allows_a_first_log_where_none_came_before if {
	count(_denied([testing.remove("/input/records/1"), testing.remove("/trusted/params/records/previous_log")])) == 0
}

test_allows_a_section_named_by_nothing_but_a_date_to_be_left_out if {
	dated := {"title": "2026-10-30", "key": "", "level": 2, "line": 60}
	count(_denied([testing.add("/input/records/1/sections/-", dated)])) == 0
}

test_denies_a_log_without_any_section if {
	found := _denied([testing.replace("/input/records/0/sections", [])])
	testing.messages(found) == {"there is no progress log"}
}
