# METADATA
# title: The kickoff is minuted and approved
# description: What was agreed at the kickoff holds only as far as it was written down and its people stand by it.
# custom:
#   level: block
#   solution: Write the minutes, and sign a statement of kind minutes over them as they are now.
#   who: the person named
package gates.records.minutes_approved

import data.lib.records
import data.lib.report
import data.lib.signoffs

deny contains violation if {
	not _are_written
	violation := report.violation("there are no minutes of the kickoff", [records.pointer("minutes")])
}

deny contains violation if {
	some gap in signoffs.gaps("minutes")
	violation := report.violation($"{gap.who} has not approved the minutes: {gap.reason}", [gap.pointer])
}

_are_written if {
	some i in records.named("minutes")
	input.records[i].words > 0
}
