# METADATA
# title: The deliverables checklist is signed
# description: A ticked box is a claim; the signatures of the required people make it a decision.
# custom:
#   level: block
#   solution: Sign a statement of kind deliverables over the checklist as it is now.
#   who: the person named
package gates.deliverables.signed

import data.lib.report
import data.lib.signoffs

deny contains violation if {
	some gap in signoffs.gaps("deliverables")
	violation := report.violation($"{gap.who} has not signed the deliverables: {gap.reason}", [gap.pointer])
}
