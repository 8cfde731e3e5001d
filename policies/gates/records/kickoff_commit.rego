# METADATA
# title: One commit starts the phase, with the agreed message
# description: Tools and people find the beginning of the phase by the exact message of its first commit.
# custom:
#   level: block
#   solution: Give the kickoff commit exactly the configured message, and no other commit the same.
#   who: the author
package gates.records.kickoff_commit

import data.lib.report

deny contains violation if {
	not _some_kickoff
	message := "no commit of the branch has the kickoff message"
	violation := report.violation_expected(message, _expected, ["/branch/kickoff"])
}

deny contains violation if {
	count(input.branch.kickoff) > 1
	commits := concat(", ", [substring(kickoff.commit, 0, 10) | some kickoff in input.branch.kickoff])
	pointers := [$"/branch/kickoff/{i}" | some i, _ in input.branch.kickoff]
	violation := report.violation_expected($"several commits start the phase: {commits}", _expected, pointers)
}

_some_kickoff if count(input.branch.kickoff) > 0

_expected := data.params.records.kickoff_message

_expected := "a kickoff message in the configuration" if not data.params.records.kickoff_message
