# METADATA
# title: Every required person has signed the readiness
# description: The phase starts when each lead says, with their name, that it can. An open box of the checklist says that it cannot.
# custom:
#   level: block
#   solution: Tick what is done, and sign a statement of kind readiness over the readiness checklist as it is then.
#   who: the person named; the project manager
package gates.signoffs.signed

import data.lib.records
import data.lib.report
import data.lib.signoffs

deny contains violation if {
	some gap in signoffs.gaps("readiness")
	violation := report.violation($"{gap.who} has not signed the readiness: {gap.reason}", [gap.pointer])
}

deny contains violation if {
	count(_open) > 0
	pointers := [$"/records/{i}/items/{j}" | some [i, j] in _open]
	violation := report.violation($"the readiness checklist leaves {count(_open)} of its boxes open", pointers)
}

_open := records.unticked("readiness")
