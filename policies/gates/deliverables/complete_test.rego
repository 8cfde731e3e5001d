package gates.deliverables.complete_test

import data.testing

_denied(patch) := testing.at_entry("deliverables", "complete", patch)

test_denies_a_deliverable_that_is_not_ticked if {
	found := _denied([testing.replace("/input/records/3/items/1/checked", false)])
	testing.messages(found) == {"\"performance-tuned backend\" is not ticked"}
	testing.pointers(found) == {"/records/3/items/1"}
}

test_denies_a_deliverable_without_a_link if {
	found := _denied([testing.remove("/input/records/3/items/2/link")])
	testing.messages(found) == {"\"platform narratives in Rust (NAR)\" has no link"}
	testing.pointers(found) == {"/records/3/items/2"}
}

test_denies_a_ticked_deliverable_beside_an_open_item_that_names_it_too if {
	slides := {"section": "", "text": "Slides on the performance-tuned backend", "checked": false, "line": 9}
	found := _denied([testing.add("/input/records/3/items/0", slides)])
	testing.messages(found) == {"\"performance-tuned backend\" is not ticked"}
	testing.pointers(found) == {"/records/3/items/0"}
}

test_denies_an_empty_link if count(_denied([testing.replace("/input/records/3/items/2/link", "")])) == 1

test_denies_a_deliverable_that_is_not_listed if {
	found := _denied([testing.remove("/input/records/3/items/0")])
	testing.messages(found) == {"\"integrated Mission Service in Rust\" is not an item of the checklist"}
	testing.pointers(found) == {"/records/3"}
}

test_denies_a_checklist_that_is_not_there if {
	count(_denied([testing.replace("/input/records/3/present", false)])) == 4
}

test_denies_a_checklist_nobody_configured if {
	testing.pointers(_denied([testing.remove("/input/records/3")])) == {"/records"}
}

test_denies_when_no_deliverable_is_configured if {
	found := _denied([testing.replace("/trusted/params/deliverables", [])])
	testing.messages(found) == {"the configuration names no deliverable"}
}

test_allows_deliverables_that_are_ticked_and_linked if count(_denied([])) == 0
