# METADATA
# title: The progress log records the milestones of the phase
# description: The log is the single source of truth. What it does not say with a date did not happen.
# custom:
#   level: block
#   solution: Add an entry with its date to the progress log.
#   who: the project manager
package gates.records.log_entries

import data.lib.records
import data.lib.report

deny contains violation if {
	some milestone in data.params.records.log_entries
	not _is_logged(milestone)
	violation := report.violation(_shortfall(milestone), [records.pointer("log")])
}

deny contains violation if {
	not _some_configured
	violation := report.violation("the configuration names no entry of the log", [records.pointer("log")])
}

_some_configured if count(data.params.records.log_entries) > 0

_is_logged(milestone) if {
	some [i, e] in _entries(milestone)
	_has_come(i, e)
}

_entries(milestone) := {[i, e] |
	some i in records.named("log")
	some e, entry in input.records[i].entries
	contains(lower(entry.text), lower(milestone))
}

# A day begins fourteen hours earlier where it begins first.
_has_come(i, e) if {
	begun := time.parse_rfc3339_ns($"{input.records[i].entries[e].date}T00:00:00Z")
	begun <= (data.clock.epoch_ms + 50400000) * 1000000
}

_shortfall(milestone) := $"no dated entry says \"{report.short(milestone)}\"" if {
	count(_entries(milestone)) == 0
} else := $"the entry that says \"{report.short(milestone)}\" is dated later than now"
