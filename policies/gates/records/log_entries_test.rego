package gates.records.log_entries_test

import data.testing

_denied(patch) := testing.at_entry("records", "log_entries", patch)

test_denies_a_log_that_does_not_record_the_kickoff if {
	found := _denied([testing.remove("/input/records/0/entries/1")])
	testing.messages(found) == {"no dated entry says \"kickoff\""}
	testing.pointers(found) == {"/records/0"}
}

test_denies_an_entry_of_a_day_that_has_come_nowhere_yet if {
	found := _denied([
		testing.replace("/input/records/0/entries/1/date", "2026-12-02"),
		testing.replace("/trusted/clock/epoch_ms", 1796119199999),
	])
	testing.messages(found) == {"the entry that says \"kickoff\" is dated later than now"}
	testing.pointers(found) == {"/records/0"}
}

test_allows_an_entry_of_a_day_that_has_begun_somewhere if {
	count(_denied([
		testing.replace("/input/records/0/entries/1/date", "2026-12-02"),
		testing.replace("/trusted/clock/epoch_ms", 1796119200000),
	])) == 0
}

test_denies_a_missing_log if count(_denied([testing.replace("/input/records/0/present", false)])) == 3

test_denies_when_no_entry_is_configured if {
	found := _denied([testing.replace("/trusted/params/records/log_entries", [])])
	testing.messages(found) == {"the configuration names no entry of the log"}
}

test_allows_a_log_that_records_every_milestone if count(_denied([])) == 0
