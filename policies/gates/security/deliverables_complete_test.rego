package gates.security.deliverables_complete_test

import data.testing

_denied(patch) := testing.at_entry("security", "deliverables_complete", patch)

test_denies_a_security_deliverable_that_is_not_ticked if {
	found := _denied([testing.replace("/input/records/3/items/4/checked", false)])
	testing.messages(found) == {"\"threat model\" is not ticked"}
	testing.pointers(found) == {"/records/3/items/4"}
}

test_denies_when_no_security_deliverable_is_configured if {
	found := _denied([testing.replace("/trusted/params/security/deliverables", [])])
	testing.messages(found) == {"the configuration names no security deliverable"}
}

test_allows_security_deliverables_that_are_ticked_and_linked if count(_denied([])) == 0
