package gates.freeze.declared_test

import data.testing

_denied(patch) := testing.at_entry("freeze", "declared", patch)

test_denies_a_lead_who_did_not_sign if {
	found := _denied([testing.remove("/input/statements/1")])
	testing.messages(found) == {"lukas (lead-architect) has not agreed to the freeze: there is no statement"}
}

test_denies_a_statement_that_an_edit_voided if {
	found := _denied([
		testing.replace("/input/statements/3/status", "void"),
		testing.replace("/input/statements/3/voided_by", ["docs/meetings/phase_6_kickoff.md"]),
	])
	testing.messages(found) == {"noor (tech-lead) has not agreed to the freeze: docs/meetings/phase_6_kickoff.md changed since"}
	testing.pointers(found) == {"/statements/3"}
}

test_denies_a_statement_of_another_kind if {
	found := _denied([testing.replace("/input/statements/4/kinds", ["readiness"])])
	testing.messages(found) == {"jonas (qa-lead) has not agreed to the freeze: there is no statement"}
}

test_denies_when_nobody_has_to_sign if {
	found := _denied([testing.replace("/trusted/roles", [])])
	testing.messages(found) == {"nobody has not agreed to the freeze: the configuration requires no role"}
}

test_allows_a_freeze_that_all_leads_signed if count(_denied([])) == 0
