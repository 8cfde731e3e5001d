package gates.freeze.branch_origin_test

import data.testing

_denied(patch) := testing.at_keep("freeze", "branch_origin", patch)

test_denies_a_branch_of_another_origin if {
	found := _denied([testing.remove("/input/branch/merge_base")])
	testing.messages(found) == {"the branch has no common ancestor with develop"}
}

test_denies_a_landed_change_without_triage if {
	found := _denied([testing.replace("/input/branch/parts/1/triage", [])])
	commit := substring(data.testing.keep.input.branch.parts[1].commit, 0, 10)
	testing.messages(found) == {$"{commit} \"fix: do not lose a mission when the gateway restarts\" is no triaged fix"}
	testing.pointers(found) == {"/branch/parts/1"}
}

test_denies_a_landed_change_of_a_lesser_severity if {
	testing.pointers(_denied([testing.replace("/trusted/triage/0/severity", "P3")])) == {"/branch/parts/1"}
}

test_denies_a_landed_change_triaged_by_its_author if {
	testing.pointers(_denied([testing.replace("/input/branch/parts/1/authors", ["noor"])])) == {"/branch/parts/1"}
}

test_denies_a_landed_change_triaged_in_the_future if {
	at := testing.replace("/trusted/triage/0/at_ms", data.testing.keep.trusted.clock.epoch_ms + 1)
	testing.pointers(_denied([at])) == {"/branch/parts/1"}
}

test_denies_a_landed_change_of_unknown_authors if {
	testing.pointers(_denied([testing.replace("/input/branch/parts/1/unknown_authors", ["x@y.org"])])) == {"/branch/parts/1"}
}

test_denies_a_landed_change_triaged_outside_the_role if {
	testing.pointers(_denied([testing.replace("/trusted/triage/0/by", "ines")])) == {"/branch/parts/1"}
}

test_denies_a_history_without_the_change if {
	found := _denied([testing.replace("/input/branch/parts", [])])
	testing.messages(found) == {"the history of the branch does not hold this change"}
}

test_denies_a_history_without_a_part_of_the_change if {
	found := _denied([testing.remove("/input/branch/parts/2")])
	testing.messages(found) == {"the history of the branch does not hold this change"}
}

test_denies_a_change_without_parts if {
	found := _denied([testing.replace("/input/change/parts", [])])
	testing.messages(found) == {"the history of the branch does not hold this change"}
}

test_allows_records_and_triaged_fixes if count(_denied([])) == 0

test_allows_a_decision_that_expired_after_its_fix_landed if {
	count(_denied([testing.replace("/trusted/triage/0/expires_ms", 0)])) == 0
}

test_allows_the_kickoff if count(testing.at_entry("freeze", "branch_origin", [])) == 0

test_allows_a_branch_that_was_just_cut if {
	count(_denied([testing.replace("/input/branch/parts", []), testing.replace("/input/change/class", "none")])) == 0
}

test_allows_a_change_that_has_not_landed_whatever_it_is if {
	count(_denied([testing.replace("/input/branch/parts/2/triage", [])])) == 0
}
