package gates.signoffs.signed_test

import data.testing

_denied(patch) := testing.at_entry("signoffs", "signed", patch)

_reason(patch) := reason if {
	some message in testing.messages(_denied(patch))
	reason := trim_prefix(message, "amara (project-manager) has not signed the readiness: ")
}

test_denies_a_statement_for_another_phase if {
	_reason([testing.replace("/input/statements/0/phase", "phase-5")]) == "it is for phase-5"
}

test_denies_a_statement_with_a_bad_signature if {
	_reason([testing.replace("/input/statements/0/status", "bad_signature")]) == "it is bad signature"
}

test_denies_with_the_reason_that_the_host_gives if {
	found := _reason([
		testing.replace("/input/statements/0/status", "expired"),
		testing.add("/input/statements/0/reason", "expired on 2026-11-15"),
	])
	found == "expired on 2026-11-15"
}

test_denies_a_role_of_which_too_few_signed if {
	role := {"name": "tech-lead", "people": ["sofia", "noor"], "quorum": 1, "accept": ["ssh"]}
	found := _denied([
		testing.replace("/trusted/roles/2", role),
		testing.replace("/input/statements/2/status", "foreign"),
		testing.replace("/input/statements/3/status", "foreign"),
	])
	testing.messages(found) == {
		"sofia (tech-lead, 1 of 2) has not signed the readiness: it is foreign",
		"noor (tech-lead, 1 of 2) has not signed the readiness: it is foreign",
	}
}

test_denies_a_statement_that_leaves_out_what_it_has_to_cover if {
	said := "docs/readiness.md is not among what was signed"
	_reason([
		testing.replace("/input/statements/0/status", "void"),
		testing.replace("/input/statements/0/voided_by", ["docs/readiness.md"]),
		testing.add("/input/statements/0/reason", said),
	]) == said
}

test_denies_a_malformed_statement_and_names_it if {
	found := _reason([
		testing.replace("/input/statements/0/status", "malformed"),
		testing.replace("/input/statements/0/kinds", []),
		testing.remove("/input/statements/0/person"),
	])
	found == "there is no statement, and .phasegate/signoffs/phase-6/amara.json is malformed"
}

test_denies_a_role_that_cannot_be_filled if {
	found := _denied([testing.replace("/trusted/roles/0/quorum", 2)])
	testing.messages(found) == {"project-manager has not signed the readiness: 1 people cannot fill a quorum of 2"}
}

test_denies_a_signed_checklist_that_leaves_something_open if {
	found := _denied([testing.replace("/input/records/4/items/0/checked", false)])
	testing.messages(found) == {"the readiness checklist leaves 1 of its boxes open"}
	testing.pointers(found) == {"/records/4/items/0"}
}

test_allows_an_open_box_of_another_checklist if {
	count(_denied([testing.replace("/input/records/3/items/0/checked", false)])) == 0
}

test_allows_readiness_signed_by_all if count(_denied([])) == 0

test_allows_a_quorum_of_some if {
	role := {"name": "tech-lead", "people": ["sofia", "noor"], "quorum": 1, "accept": ["ssh"]}
	count(_denied([testing.replace("/trusted/roles/2", role), testing.remove("/input/statements/3")])) == 0
}

test_allows_a_newer_statement_beside_a_void_one if {
	void := object.union(data.testing.entry.input.statements[0], {"status": "void", "voided_by": ["a.md"]})
	count(_denied([testing.add("/input/statements/0", void)])) == 0
}

test_denies_a_statement_signed_in_another_role if {
	_reason([testing.replace("/input/statements/0/roles", ["tech-lead"])]) == "it is not signed as project-manager"
}

test_denies_a_role_that_asks_for_nobody if {
	found := _denied([testing.replace("/trusted/roles/0/quorum", 0)])
	testing.messages(found) == {"project-manager has not signed the readiness: 1 people cannot fill a quorum of 0"}
}
