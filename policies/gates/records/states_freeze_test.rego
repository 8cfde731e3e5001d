package gates.records.states_freeze_test

import data.testing

_denied(patch) := testing.at_entry("records", "states_freeze", patch)

test_denies_a_log_that_does_not_state_the_freeze if {
	found := _denied([testing.remove("/input/records/0/phrases/0/line")])
	testing.messages(found) == {"the log does not say \"feature-frozen\""}
	testing.pointers(found) == {"/records/0"}
}

test_denies_when_no_words_are_configured if {
	found := _denied([testing.replace("/trusted/params/records/freeze_statement", [])])
	testing.messages(found) == {"the configuration names no words that state the freeze"}
}

test_allows_a_log_that_states_the_freeze if count(_denied([])) == 0
