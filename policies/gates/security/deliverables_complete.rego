# METADATA
# title: Every security deliverable is ticked off
# description: Hardening starts from security work that is done, ticked and can be looked at.
# custom:
#   level: block
#   solution: Tick the security deliverable in the checklist and link it to what was delivered.
#   who: the security lead
package gates.security.deliverables_complete

import data.lib.records
import data.lib.report

deny contains violation if {
	some deliverable in data.params.security.deliverables
	not records.ticked("deliverables", deliverable)
	shortfall := records.shortfall("deliverables", deliverable)
	violation := report.violation($"\"{report.short(deliverable)}\" {shortfall.text}", [shortfall.pointer])
}

deny contains violation if {
	not _some_configured
	violation := report.violation("the configuration names no security deliverable", [records.pointer("deliverables")])
}

_some_configured if count(data.params.security.deliverables) > 0
