package gates.security.lead_signed_test

import data.testing

_denied(patch) := testing.at_entry("security", "lead_signed", patch)

test_denies_a_missing_signature if {
	found := _denied([testing.remove("/input/statements/7")])
	testing.messages(found) == {
		"mira (security-lead) has not signed security-deliverables: there is no statement",
		"mira (security-lead) has not signed security-plan: there is no statement",
	}
}

test_denies_a_signature_under_only_one_of_both if {
	found := _denied([testing.replace("/input/statements/7/kinds", ["readiness", "security-plan"])])
	testing.messages(found) == {"mira (security-lead) has not signed security-deliverables: there is no statement"}
}

test_denies_a_method_that_the_role_does_not_accept if {
	found := _denied([testing.replace("/input/statements/7/method", "review")])
	testing.messages(found) == {
		"mira (security-lead) has not signed security-deliverables: the role does not accept review",
		"mira (security-lead) has not signed security-plan: the role does not accept review",
	}
	testing.pointers(found) == {"/statements/7"}
}

test_denies_a_statement_that_another_made if {
	count(_denied([testing.replace("/input/statements/7/person", "amara")])) == 2
}

test_denies_a_role_that_nobody_holds if {
	found := _denied([testing.replace("/trusted/params/security/lead", "ciso")])
	testing.messages(found) == {"nobody holds the role ciso"}
}

test_denies_each_lead_who_did_not_sign if {
	found := _denied([testing.replace("/trusted/roles/6", {"name": "security-lead", "people": ["mira", "devi"], "quorum": 1, "accept": ["ssh"]})])
	{message | some message in testing.messages(found); startswith(message, "devi")} == testing.messages(found)
	count(found) == 2
}

test_allows_a_lead_who_signed_both if count(_denied([])) == 0
