# METADATA
# title: All leads have agreed to the feature freeze
# description: A freeze that its leads did not agree to is argued about at every change. Each required person signs it once.
# custom:
#   level: block
#   solution: Sign a statement of kind freeze over the kickoff minutes as they are now.
#   who: the person named
package gates.freeze.declared

import data.lib.report
import data.lib.signoffs

deny contains violation if {
	some gap in signoffs.gaps("freeze")
	violation := report.violation($"{gap.who} has not agreed to the freeze: {gap.reason}", [gap.pointer])
}
