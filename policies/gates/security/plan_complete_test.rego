package gates.security.plan_complete_test

import data.testing

_denied(patch) := testing.at_entry("security", "plan_complete", patch)

test_denies_a_subject_that_is_not_in_a_table if {
	found := _denied([testing.remove("/input/records/5/rows/0")])
	testing.messages(found) == {"no heading, task item or table cell of the plan names final audits"}
	testing.pointers(found) == {"/records/5"}
}

test_denies_a_subject_that_is_no_item if {
	testing.messages(_denied([testing.replace("/input/records/5/items", [])])) == {"no heading, task item or table cell of the plan names incident response"}
}

test_denies_a_subject_that_no_security_document_has if {
	found := _denied([testing.replace("/input/records/6/present", false)])
	testing.messages(found) == {"no heading, task item or table cell of the plan names hardening sprints"}
}

test_denies_when_no_subject_is_configured if {
	found := _denied([testing.replace("/trusted/params/security/plan", [])])
	testing.messages(found) == {"the configuration names no subject of the plan"}
}

test_allows_a_plan_that_covers_every_subject if count(_denied([])) == 0
