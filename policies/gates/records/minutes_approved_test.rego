package gates.records.minutes_approved_test

import data.testing

_denied(patch) := testing.at_entry("records", "minutes_approved", patch)

test_denies_minutes_that_are_not_there if {
	found := _denied([testing.replace("/input/records/2/present", false)])
	testing.messages(found) == {"there are no minutes of the kickoff"}
	testing.pointers(found) == {"/records/2"}
}

test_denies_empty_minutes if count(_denied([testing.replace("/input/records/2/words", 0)])) == 1

test_denies_minutes_that_a_lead_did_not_approve if {
	found := _denied([testing.replace("/input/statements/6/kinds", ["freeze"])])
	testing.messages(found) == {"ines (community-lead) has not approved the minutes: there is no statement"}
}

test_allows_minutes_that_all_leads_approved if count(_denied([])) == 0
