package gates.governance.owners_approved_test

import data.testing

_denied(patch) := testing.at_keep("governance", "owners_approved", patch)

# A policy that the security lead edited and one colleague approved.
_edit := testing.replace("/input/change/governance", {
	"paths": [".phasegate.yml"],
	"approvals": [{"person": "tomas", "method": "review"}],
	"authors": ["mira"],
	"consenting": ["mira"],
})

# A triage record that its decider approved.
_decide := testing.replace("/input/change/triage", {
	"paths": [".phasegate/triage/T-12.yml"],
	"approvals": [{"person": "jonas", "method": "review"}],
	"authors": ["devi"],
	"by": ["jonas"],
})

test_denies_a_change_of_the_rules_without_their_owner if {
	found := _denied([
		_edit,
		testing.replace("/input/change/governance/authors", ["devi"]),
		testing.replace("/input/change/governance/consenting", []),
	])
	testing.messages(found) == {"no owner (security-lead) provably stands behind it"}
	testing.pointers(found) == {"/change/governance/paths/0"}
}

test_denies_a_change_of_the_rules_that_its_owner_wrote_by_name_only if {
	found := _denied([_edit, testing.replace("/input/change/governance/consenting", [])])
	testing.messages(found) == {"no owner (security-lead) provably stands behind it: that its commits name mira proves nothing"}
}

test_says_what_an_owner_proves_it_by if {
	found := _denied([
		_edit,
		testing.replace("/input/change/governance/consenting", []),
		testing.replace("/trusted/params/governance/owners", ["security-lead", "tech-lead"]),
	])
	{violation.expected | some violation in found} == {"security-lead: a signed statement of kind governance; tech-lead: a review that approves the head or a signed statement of kind governance"}
}

test_denies_an_owner_alone if {
	found := _denied([_edit, testing.replace("/input/change/governance/approvals", [])])
	testing.messages(found) == {"approved by 0 of 1 people who did not write it"}
}

test_denies_an_approval_by_the_author if {
	found := _denied([_edit, testing.replace("/input/change/governance/approvals/0/person", "mira")])
	testing.messages(found) == {"approved by 0 of 1 people who did not write it"}
}

test_denies_an_approval_by_somebody_not_listed if {
	found := _denied([_edit, testing.replace("/input/change/governance/approvals/0/person", "stranger")])
	testing.messages(found) == {"approved by 0 of 1 people who did not write it"}
}

test_denies_one_person_counted_twice if {
	found := _denied([
		_edit,
		testing.add("/input/change/governance/approvals/-", {"person": "tomas", "method": "ssh"}),
		testing.replace("/trusted/params/governance/approvals", 2),
	])
	testing.messages(found) == {"approved by 1 of 2 people who did not write it"}
}

test_denies_a_change_of_the_rules_by_nobody if {
	found := _denied([
		_edit,
		testing.replace("/input/change/governance/authors", []),
		testing.replace("/input/change/governance/approvals", [{"person": "mira", "method": "ssh"}]),
	])
	testing.messages(found) == {"who wrote the change of the rules is not known"}
}

test_denies_an_unknown_author_of_a_governed_path if {
	found := _denied([
		_edit,
		testing.replace("/input/change/parts/0/paths/0", ".phasegate.yml"),
		testing.replace("/input/change/parts/0/unknown_authors", ["x@y.org"]),
	])
	testing.messages(found) == {"nobody in the configuration is x@y.org"}
	testing.pointers(found) == {"/change/parts/0/unknown_authors"}
}

test_denies_an_unknown_author_of_a_triage_record if {
	count(_denied([
		_decide,
		testing.add("/input/change/parts/0/paths/-", ".phasegate/triage/T-12.yml"),
		testing.replace("/input/change/parts/0/unknown_authors", ["x@y.org"]),
	])) == 1
}

test_denies_a_triage_record_that_its_decider_does_not_stand_by if {
	found := _denied([_decide, testing.replace("/input/change/triage/approvals/0/person", "noor")])
	testing.messages(found) == {"jonas does not provably stand behind the triage record"}
	testing.pointers(found) == {"/change/triage/paths/0"}
}

test_denies_a_triage_record_that_only_a_git_author_vouches_for if {
	found := _denied([
		_decide,
		testing.replace("/input/change/triage/authors", ["jonas"]),
		testing.replace("/input/change/triage/approvals", []),
	])
	testing.messages(found) == {"jonas does not provably stand behind the triage record"}
}

test_denies_a_triage_record_by_somebody_without_the_role if {
	found := _denied([
		_decide,
		testing.replace("/input/change/triage/by", ["ines"]),
		testing.add("/input/change/triage/consenting", ["ines"]),
	])
	testing.messages(found) == {"ines decided in triage but has none of the roles qa-lead, tech-lead"}
}

test_denies_a_triage_record_by_nobody if {
	found := _denied([_decide, testing.replace("/input/change/triage/by", [])])
	testing.messages(found) == {"the triage record names nobody who decided"}
}

test_allows_a_change_that_touches_no_rules if count(_denied([])) == 0

test_allows_whoever_wrote_no_rules if {
	count(_denied([testing.replace("/input/change/governance/authors", ["devi"])])) == 0
}

test_allows_an_owner_and_a_colleague if count(_denied([_edit])) == 0

test_allows_a_colleague_and_an_approving_owner if {
	count(_denied([
		_edit,
		testing.replace("/input/change/governance/authors", ["devi"]),
		testing.replace("/input/change/governance/consenting", ["devi"]),
		testing.replace("/input/change/governance/approvals/0/person", "mira"),
	])) == 0
}

test_allows_a_triage_record_that_its_decider_approved if count(_denied([_decide])) == 0

test_allows_a_triage_record_that_its_decider_wrote if {
	count(_denied([
		_decide,
		testing.replace("/input/change/triage/authors", ["jonas"]),
		testing.add("/input/change/triage/consenting", ["jonas"]),
		testing.replace("/input/change/triage/approvals", []),
	])) == 0
}

test_denies_a_change_of_which_nothing_is_known if {
	testing.messages(_denied([testing.remove("/input/change/governance/paths")])) == {
		"no owner (security-lead) provably stands behind it",
		"approved by 0 of 1 people who did not write it",
		"who wrote the change of the rules is not known",
	}
	testing.messages(_denied([testing.remove("/input/change/triage/paths")])) == {"the triage record names nobody who decided"}
}

test_allows_decisions_that_no_triage_record_brings if {
	count(_denied([testing.replace("/input/change/triage/by", ["ines"])])) == 0
}

test_allows_unknown_authors_of_what_is_not_guarded if {
	count(_denied([_edit, testing.replace("/input/change/parts/0/unknown_authors", ["x@y.org"])])) == 0
}

test_allows_known_authors_of_what_is_guarded if {
	count(_denied([_edit, testing.add("/input/change/parts/0/paths/-", ".phasegate.yml")])) == 0
}

test_denies_a_triage_record_that_another_author_stands_by if {
	found := _denied([
		_decide,
		testing.replace("/input/change/triage/approvals", []),
		testing.add("/input/change/triage/consenting", ["devi"]),
	])
	testing.messages(found) == {"jonas does not provably stand behind the triage record"}
}

test_denies_rules_whose_change_names_no_authors if {
	found := _denied([_edit, testing.replace("/input/change/governance/authors", [])])
	testing.messages(found) == {"who wrote the change of the rules is not known"}
}
