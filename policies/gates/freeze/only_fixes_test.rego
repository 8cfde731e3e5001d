package gates.freeze.only_fixes_test

import data.testing

_denied(patch) := testing.at_keep("freeze", "only_fixes", patch)

_untriaged := testing.replace("/input/change/parts/0/triage", [])

test_denies_a_feature if {
	found := _denied([
		_untriaged,
		testing.replace("/input/change/parts/0/kind", "feature"),
		testing.replace("/input/change/parts/0/title", "feat: add a heat map"),
	])
	testing.messages(found) == {"\"feat: add a heat map\" is a feature"}
	{violation.expected | some violation in found} == {"a fix triaged as P0 or P1"}
	testing.pointers(found) == {"/change/parts/0"}
}

test_denies_a_fix_without_a_decision if {
	testing.messages(_denied([_untriaged])) == {"\"fix: refuse expired tokens in the gateway\" has no triage decision"}
}

test_denies_a_decision_that_is_not_at_the_trusted_ref if {
	found := _denied([testing.replace("/input/change/parts/0/triage/0/id", "T-99")])
	testing.messages(found) == {"\"fix: refuse expired tokens in the gateway\" has no triage decision"}
}

test_denies_a_severity_that_has_to_wait if {
	found := _denied([testing.replace("/trusted/triage/1/severity", "P2")])
	testing.messages(found) == {"\"fix: refuse expired tokens in the gateway\" is triaged as P2"}
}

test_denies_a_feature_beside_records if {
	kickoff := data.testing.entry.input.change.parts[0]
	feature := object.union(data.testing.keep.input.change.parts[0], {"title": "feat: a map", "kind": "feature", "triage": []})
	found := _denied([testing.replace("/input/change/parts", [kickoff, feature])])
	testing.pointers(found) == {"/change/parts/1"}
}

test_denies_a_change_of_unknown_parts if {
	found := _denied([testing.replace("/input/change/parts", [])])
	testing.messages(found) == {"nothing is known of what this change consists of"}
}

test_denies_when_no_severity_may_land if {
	count(_denied([testing.replace("/trusted/params/freeze/allow", [])])) == 1
}

test_allows_a_triaged_fix if count(_denied([])) == 0

test_allows_a_triaged_fix_whatever_its_title_claims if {
	count(_denied([testing.replace("/input/change/parts/0/kind", "feature")])) == 0
}

test_allows_records if count(testing.at_entry("freeze", "only_fixes", [])) == 0

test_allows_an_empty_range if {
	count(_denied([testing.replace("/input/change/parts", []), testing.replace("/input/change/class", "none")])) == 0
}

test_judges_what_is_no_record if {
	testing.judged("freeze", "only_fixes", data.testing.keep) == {"/change/parts/0"}
	testing.judged("freeze", "only_fixes", data.testing.entry) == set()
}
