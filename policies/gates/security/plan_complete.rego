# METADATA
# title: The security plan covers every subject
# description: A subject that the plan does not mention is one that nobody prepares for. Headings, task items and cells of tables count, prose and plain lists do not.
# custom:
#   level: block
#   solution: Add the subject to the security activities of the governance page, as a heading, a task item or a cell of a table.
#   who: the security lead
package gates.security.plan_complete

import data.lib.records
import data.lib.report

deny contains violation if {
	some subject in data.params.security.plan
	not _covers(subject)
	message := $"no heading, task item or table cell of the plan names {report.short(subject)}"
	violation := report.violation(message, [records.pointer("governance")])
}

deny contains violation if {
	not _some_configured
	violation := report.violation("the configuration names no subject of the plan", [records.pointer("governance")])
}

_some_configured if count(data.params.security.plan) > 0

_covers(subject) if {
	some text in _texts
	contains(text, lower(subject))
}

_texts contains lower(input.records[i].sections[_].title) if some i in _plan

_texts contains lower(input.records[i].items[_].text) if some i in _plan

_texts contains lower(input.records[i].rows[_].cells[_]) if some i in _plan

_plan := records.named("governance") | records.named("security")
