# METADATA
# title: Every required person has signed the readiness
# description: The phase starts when each lead says, with their name, that it can.
# custom:
#   level: block
#   solution: Sign a statement of kind readiness over the readiness checklist as it is now.
#   who: the person named
package gates.signoffs.signed

import data.lib.report
import data.lib.signoffs

deny contains violation if {
	some gap in signoffs.gaps("readiness")
	violation := report.violation($"{gap.who} has not signed the readiness: {gap.reason}", [gap.pointer])
}
