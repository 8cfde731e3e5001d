# METADATA
# title: Every deliverable of the phase before is ticked off
# description: The phase builds on what the one before delivered. Each deliverable is ticked and links to the thing itself.
# custom:
#   level: block
#   solution: Tick the deliverable in the checklist and link it to what was delivered.
#   who: the project manager
package gates.deliverables.complete

import data.lib.records
import data.lib.report

deny contains violation if {
	some deliverable in data.params.deliverables
	not records.ticked("deliverables", deliverable)
	shortfall := records.shortfall("deliverables", deliverable)
	violation := report.violation($"\"{report.short(deliverable)}\" {shortfall.text}", [shortfall.pointer])
}

deny contains violation if {
	not _some_configured
	violation := report.violation("the configuration names no deliverable", [records.pointer("deliverables")])
}

_some_configured if count(data.params.deliverables) > 0
