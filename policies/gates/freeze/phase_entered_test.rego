package gates.freeze.phase_entered_test

import data.testing

_denied(patch) := testing.at_keep("freeze", "phase_entered", patch)

test_denies_a_phase_without_an_entry_decision if {
	testing.messages(_denied([testing.replace("/trusted/entry/present", false)])) == {"phase-6 has no entry decision"}
}

test_denies_an_entry_decision_that_is_not_genuine if {
	found := _denied([
		testing.replace("/trusted/entry/genuine", false),
		testing.replace("/trusted/entry/reasons", ["its head is not in the branch", "mira did not sign it"]),
	])
	testing.messages(found) == {"the entry decision does not count: its head is not in the branch; mira did not sign it"}
}

test_denies_an_entry_decision_that_nothing_vouches_for if {
	found := _denied([testing.replace("/trusted/entry/genuine", false)])
	testing.messages(found) == {"the entry decision does not count: nothing shows that it is genuine"}
}

test_allows_a_genuine_entry_decision if count(_denied([])) == 0

test_denies_once_what_is_neither_there_nor_genuine if {
	found := _denied([testing.replace("/trusted/entry/present", false), testing.replace("/trusted/entry/genuine", false)])
	testing.messages(found) == {"phase-6 has no entry decision"}
}
