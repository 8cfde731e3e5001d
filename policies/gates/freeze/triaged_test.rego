package gates.freeze.triaged_test

import data.testing

_denied(patch) := testing.at_keep("freeze", "triaged", patch)

_second_record := {
	"id": "T-13", "path": ".phasegate/triage/T-13.yml", "severity": "P3", "by": "noor", "roles": ["tech-lead"],
	"at_ms": 1, "expires_ms": 9007199254740991, "paths": [],
}

_link_second := testing.add("/input/change/parts/0/triage/-", {"id": "T-13", "match": "patch"})

test_denies_a_fix_without_a_record if {
	found := _denied([testing.replace("/input/change/parts/0/triage", [])])
	testing.messages(found) == {"#483: no triage record names this change"}
	testing.pointers(found) == {"/change/parts/0"}
}

test_denies_a_decision_by_the_author if {
	found := _denied([testing.replace("/input/change/parts/0/authors", ["devi", "jonas"])])
	testing.messages(found) == {"#483: T-12 is by jonas, who wrote the change"}
}

test_denies_a_decision_outside_the_role if {
	found := _denied([testing.replace("/trusted/triage/1/by", "tomas")])
	testing.messages(found) == {"#483: T-12 is by tomas, who has none of the roles qa-lead, tech-lead"}
}

test_denies_an_expired_decision if {
	expires := testing.replace("/trusted/triage/1/expires_ms", data.testing.keep.trusted.clock.epoch_ms)
	testing.messages(_denied([expires])) == {"#483: T-12 had expired"}
}

test_denies_a_decision_of_the_future if {
	at := testing.replace("/trusted/triage/1/at_ms", data.testing.keep.trusted.clock.epoch_ms + 1)
	testing.messages(_denied([at])) == {"#483: T-12 is dated later than now"}
}

test_allows_a_decision_of_this_very_instant if {
	count(_denied([testing.replace("/trusted/triage/1/at_ms", data.testing.keep.trusted.clock.epoch_ms)])) == 0
}

test_denies_a_path_outside_the_decision if {
	found := _denied([testing.add("/input/change/parts/0/paths/-", "services/nar/lib.rs")])
	testing.messages(found) == {"#483: T-12 does not cover services/nar/lib.rs"}
}

test_denies_more_files_than_decided if {
	testing.messages(_denied([testing.replace("/input/change/parts/0/files", 6)])) == {"#483: T-12 does not cover a change of 6 files"}
}

test_denies_an_author_nobody_knows if {
	found := _denied([testing.replace("/input/change/parts/0/unknown_authors", ["x@y.org"])])
	testing.messages(found) == {"#483: nobody in the configuration is x@y.org"}
}

test_denies_a_change_without_authors if {
	count(_denied([testing.replace("/input/change/parts/0/authors", [])])) == 1
}

test_denies_the_author_even_beside_a_lesser_decision_by_another if {
	found := _denied([
		testing.add("/trusted/triage/-", _second_record),
		_link_second,
		testing.replace("/input/change/parts/0/authors", ["jonas"]),
	])
	testing.messages(found) == {"#483: T-12 is by jonas, who wrote the change"}
}

test_denies_with_the_record_that_comes_nearest if {
	found := _denied([
		testing.add("/trusted/triage/-", object.union(_second_record, {"severity": "P1", "max_files": 1})),
		_link_second,
		testing.replace("/trusted/triage/1/by", "tomas"),
	])
	testing.messages(found) == {"#483: T-13 does not cover a change of 2 files"}
}

test_denies_a_change_of_unknown_parts if {
	found := _denied([testing.replace("/input/change/parts", [])])
	testing.messages(found) == {"nothing is known of what this change consists of"}
}

test_allows_a_fix_that_another_approved if count(_denied([])) == 0

test_allows_an_expired_decision_once_landed if {
	count(_denied([
		testing.replace("/trusted/triage/1/expires_ms", 0),
		testing.replace("/input/change/parts/0/in_base", true),
	])) == 0
}

test_allows_any_path_and_size_where_the_record_names_none if {
	count(_denied([
		testing.replace("/trusted/triage/1/paths", []),
		testing.remove("/trusted/triage/1/max_files"),
		testing.add("/input/change/parts/0/paths/-", "services/nar/lib.rs"),
	])) == 0
}

test_allows_an_empty_range if {
	count(_denied([testing.replace("/input/change/parts", []), testing.replace("/input/change/class", "none")])) == 0
}

test_judges_what_is_no_record if {
	testing.judged("freeze", "triaged", data.testing.keep) == {"/change/parts/0"}
}

test_names_a_commit_by_its_first_digits if {
	found := _denied([
		testing.replace("/input/change/parts/0/id", "38ff724d2f94f6b7e64b27c25a854a8acd723203"),
		testing.replace("/input/change/parts/0/triage", []),
	])
	testing.messages(found) == {"commit 38ff724: no triage record names this change"}
}

test_denies_a_change_that_touches_no_path if {
	count(_denied([testing.replace("/input/change/parts/0/paths", [])])) == 1
}

test_allows_records if {
	count(testing.at_entry("freeze", "triaged", [])) == 0
	count(_denied([testing.replace("/input/change/parts/0/class", "records"), testing.replace("/input/change/parts/0/triage", [])])) == 0
}

test_allows_a_decision_whose_severity_another_rule_refuses if {
	count(_denied([testing.replace("/trusted/triage/1/severity", "P3")])) == 0
}
