# METADATA
# title: The progress log keeps the structure of the one before
# description: Readers find their way when each log has the sections of the last and those the phase puts its weight on.
# custom:
#   level: block
#   solution: Add the section to the progress log.
#   who: the project manager
package gates.records.log_structure

import data.lib.records
import data.lib.report

deny contains violation if {
	not _is_there
	violation := report.violation("there is no progress log", [records.pointer("log")])
}

deny contains violation if {
	not _has_model
	violation := report.violation("the log of the phase before is not there to compare with", [records.pointer("previous_log")])
}

deny contains violation if {
	_is_there
	some section in _earlier
	not _keys[section.key]
	violation := report.violation($"the log has no section \"{report.short(section.title)}\"", [records.pointer("log")])
}

deny contains violation if {
	_is_there
	some emphasis in data.params.records.emphases
	not _stresses(emphasis)
	violation := report.violation($"the log has no section on {report.short(emphasis)}", [records.pointer("log")])
}

_is_there if {
	some i in records.named("log")
	count(input.records[i].sections) > 0
}

_has_model if not data.params.records.previous_log

_has_model if count(_earlier) > 0

# Titles of nothing but digits leave no key to look for.
_earlier contains {"key": section.key, "title": section.title} if {
	some i in records.named("previous_log")
	some section in input.records[i].sections
	count(section.key) > 0
}

_keys contains input.records[i].sections[_].key if some i in records.named("log")

_stresses(emphasis) if {
	some i in records.named("log")
	some section in input.records[i].sections
	contains(lower(section.title), lower(emphasis))
}
