package gates.dor.feature_complete_test

import data.testing

_denied(patch) := testing.at_entry("dor", "feature_complete", patch)

test_denies_a_declaration_that_is_not_ticked if {
	found := _denied([testing.replace("/input/records/4/items/1/checked", false)])
	testing.messages(found) == {"no ticked item of the readiness checklist says \"feature-complete … launch scope\""}
	testing.pointers(found) == {"/records/4/items/1"}
}

test_denies_a_declaration_that_a_second_item_leaves_open if {
	second := {"section": "", "text": "Decide whether it is feature-complete for its launch scope", "checked": false, "line": 9}
	found := _denied([testing.add("/input/records/4/items/2", second)])
	testing.pointers(found) == {"/records/4/items/2"}
}

test_denies_a_declaration_spread_over_two_items if {
	found := _denied([
		testing.replace("/input/records/4/items/0/text", "It is feature-complete"),
		testing.replace("/input/records/4/items/1/text", "The launch scope is known"),
	])
	testing.pointers(found) == {"/records/4"}
}

test_denies_when_no_words_are_configured if {
	count(_denied([testing.replace("/trusted/params/feature_complete", [])])) == 1
}

test_denies_a_declaration_that_nobody_signed if {
	found := _denied([testing.replace("/input/statements", [])])
	testing.messages(found) == {"nobody has signed the readiness that declares it"}
}

test_allows_a_declaration_that_is_ticked_and_signed if count(_denied([])) == 0
