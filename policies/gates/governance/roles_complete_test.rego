package gates.governance.roles_complete_test

import data.testing

_denied(patch) := testing.at_entry("governance", "roles_complete", patch)

test_denies_a_role_without_people if {
	found := _denied([testing.replace("/trusted/roles/4/people", [])])
	testing.messages(found) == {"sre-lead asks for 1 of 0 people"}
}

test_denies_a_quorum_of_none if {
	testing.messages(_denied([testing.replace("/trusted/roles/2/quorum", 0)])) == {"tech-lead asks for 0 of 2 people"}
}

test_denies_a_quorum_that_counts_a_person_twice if {
	testing.messages(_denied([testing.replace("/trusted/roles/2/people", ["noor", "noor"])])) == {"tech-lead asks for 2 of 2 people"}
}

test_denies_an_owner_role_that_nobody_holds if {
	found := _denied([testing.replace("/trusted/params/governance/owners", ["security-lead", "cto"])])
	testing.messages(found) == {"nobody holds the role cto"}
}

test_denies_a_security_lead_that_nobody_is if {
	testing.messages(_denied([testing.replace("/trusted/params/security/lead", "ciso")])) == {"nobody holds the role ciso"}
}

test_denies_a_governance_without_owners if {
	found := _denied([testing.replace("/trusted/params/governance/owners", [])])
	testing.messages(found) == {"the configuration names no owner of the governance"}
}

test_denies_a_configuration_without_roles if {
	found := _denied([testing.replace("/trusted/roles", [])])
	testing.messages(found) == {"the configuration lists no role", "nobody holds the role security-lead"}
}

test_allows_roles_that_can_be_filled if count(_denied([])) == 0
