# METADATA
# title: The security lead has signed the deliverables and the plan
# description: Without this signature nothing passes; it is the one that no other can stand in for.
# custom:
#   level: block
#   solution: Sign a statement of kinds security-deliverables and security-plan over the documents as they are now.
#   who: the security lead
package gates.security.lead_signed

import data.lib.report
import data.lib.roles
import data.lib.signoffs

deny contains violation if {
	some lead in _leads
	some kind in ["security-deliverables", "security-plan"]
	not signoffs.counts(kind, lead, _role)
	message := $"{lead} ({_role}) has not signed {kind}: {signoffs.reason(kind, lead, _role)}"
	violation := report.violation(message, [signoffs.pointer(kind, lead)])
}

deny contains violation if {
	count(_leads) == 0
	violation := report.violation($"nobody holds the role {_role}", ["/statements"])
}

_leads := roles.holders([_role])

_role := data.params.security.lead
