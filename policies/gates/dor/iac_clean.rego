# METADATA
# title: The infrastructure code is free of blocking findings
# description: What a validator calls an error will fail in production. A suppression in the report does not make it go away.
# custom:
#   level: block
#   solution: Fix the finding, or have it accepted with reason, owner and end.
#   who: SRE; the author
package gates.dor.iac_clean

import data.lib.report
import data.lib.slots

deny contains violation if {
	some i in _blocking
	not _is_accepted(i)
	not _has_ended(i)
	violation := report.violation(_what(i), [$"/iac/findings/{i}"])
}

deny contains violation if {
	some i in _blocking
	_has_ended(i)
	violation := report.violation_expected(_what(i), $"{_entry(i).owner} accepted it, and the time for that has ended", [$"/iac/findings/{i}"])
}

deny contains violation if {
	some s in _slots
	not _was_looked_at(s)
	violation := report.violation($"no tool reported for {data.slots[s].name}", ["/iac/slots"])
}

deny contains violation if {
	some i, counted in input.iac.slots
	not _all_listed(i)
	message := $"{counted.name} has {_counted(i)} blocking findings, {count(_listed(i))} of them are listed"
	violation := report.violation(message, [$"/iac/slots/{i}"])
}

deny contains violation if {
	count(_slots) == 0
	violation := report.violation("no slot holds reports on infrastructure code", ["/iac/slots"])
}

notes contains note if {
	input.iac.omitted == 0
	some a, row in input.iac.accepted
	some s in _slots
	data.slots[s].name == row.slot
	_was_looked_at(s)
	entry := data.slots[s].accepted[row.entry]
	row.occurs < entry.count
	message := $"{entry.rule} is accepted {entry.count}x and occurs {row.occurs}x, prune it: {report.short(entry.message)}"
	note := report.violation(message, [$"/iac/accepted/{a}"])
}

_slots := slots.due("iac", "dor.iac_clean")

_blocking contains i if {
	some i, finding in input.iac.findings
	some level in _levels[data.params.iac.fail_on]
	finding.level == level
}

_is_accepted(i) if _entry(i).until_ms > data.clock.epoch_ms

_has_ended(i) if _entry(i).until_ms <= data.clock.epoch_ms

# What the trusted list says of a finding that it names.
_entry(i) := data.slots[s].accepted[input.iac.findings[i].accepted] if {
	some s, slot in data.slots
	slot.name == input.iac.findings[i].slot
}

_what(i) := $"{input.iac.findings[i].rule}: {report.short(input.iac.findings[i].message)}"

_was_looked_at(s) if {
	some counted in input.iac.slots
	counted.name == data.slots[s].name
	count(counted.tools) > 0
}

_all_listed(i) if _counted(i) == count(_listed(i))

_listed(i) := {f | some f in _blocking; input.iac.findings[f].slot == input.iac.slots[i].name}

_counted(i) := sum([_count(i, level) | some level in _levels[data.params.iac.fail_on]])

_count(i, "error") := input.iac.slots[i].error

_count(i, "warning") := input.iac.slots[i].warning

_count(i, "note") := input.iac.slots[i].note

_levels := {
	"error": ["error"],
	"warning": ["error", "warning"],
	"note": ["error", "warning", "note"],
}
