package gates.deliverables.signed_test

import data.testing

test_denies_a_missing_signature if {
	found := testing.at_entry("deliverables", "signed", [testing.remove("/input/statements/0")])
	testing.messages(found) == {"amara (project-manager) has not signed the deliverables: there is no statement"}
	testing.pointers(found) == {"/statements"}
}

test_allows_a_checklist_signed_by_all if count(testing.at_entry("deliverables", "signed", [])) == 0
