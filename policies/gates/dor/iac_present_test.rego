package gates.dor.iac_present_test

import data.testing

_denied(patch) := testing.at_entry("dor", "iac_present", patch)

test_denies_a_tree_without_terraform if {
	found := _denied([testing.replace("/input/infrastructure/terraform", [])])
	testing.messages(found) == {"there is no terraform file"}
	testing.pointers(found) == {"/infrastructure"}
}

test_denies_a_tree_without_kubernetes if {
	testing.messages(_denied([testing.replace("/input/infrastructure/kubernetes", [])])) == {"there is no kubernetes file"}
}

test_denies_a_kind_that_is_not_known if {
	testing.messages(_denied([testing.replace("/trusted/params/infrastructure", ["pulumi"])])) == {"there is no pulumi file"}
}

test_denies_when_no_kind_is_configured if {
	found := _denied([testing.replace("/trusted/params/infrastructure", [])])
	testing.messages(found) == {"the configuration names no kind of infrastructure code"}
}

test_allows_a_tree_with_every_kind if count(_denied([])) == 0
