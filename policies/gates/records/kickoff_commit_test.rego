package gates.records.kickoff_commit_test

import data.testing

_denied(patch) := testing.at_entry("records", "kickoff_commit", patch)

test_denies_a_branch_without_the_kickoff_message if {
	found := _denied([testing.replace("/input/branch/kickoff", [])])
	testing.messages(found) == {"no commit of the branch has the kickoff message"}
	{violation.expected | some violation in found} == {data.testing.entry.trusted.params.records.kickoff_message}
}

test_denies_a_second_kickoff if {
	second := {"commit": "0123456789012345678901234567890123456789", "subject": "again"}
	found := _denied([testing.add("/input/branch/kickoff/-", second)])
	first := substring(data.testing.entry.input.branch.kickoff[0].commit, 0, 10)
	testing.messages(found) == {$"several commits start the phase: {first}, 0123456789"}
	testing.pointers(found) == {"/branch/kickoff/0", "/branch/kickoff/1"}
}

test_denies_when_no_message_is_configured if {
	found := _denied([
		testing.replace("/input/branch/kickoff", []),
		testing.remove("/trusted/params/records/kickoff_message"),
	])
	{violation.expected | some violation in found} == {"a kickoff message in the configuration"}
}

test_allows_one_commit_with_the_message if count(_denied([])) == 0
