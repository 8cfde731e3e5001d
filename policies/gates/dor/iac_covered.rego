# METADATA
# title: Every infrastructure file was looked at
# description: A validator that ran in the wrong folder finds nothing. Its silence counts only for files it says it read.
# custom:
#   level: block
#   solution: Run the validator over the file, with the flag or wrapper that makes it list what it read.
#   who: SRE; the author
package gates.dor.iac_covered

import data.lib.report
import data.lib.slots

deny contains violation if {
	some [s, pattern] in _patterns
	count(_facts(s, pattern)) == 0
	violation := report.violation($"nothing is known of what was read of {pattern}", ["/iac/coverage"])
}

deny contains violation if {
	some c in _coverage
	not _matches_files(c)
	violation := report.violation($"{input.iac.coverage[c].pattern} matches no file", [_pointer(c)])
}

deny contains violation if {
	some c in _coverage
	not _is_proved(c)
	violation := report.violation($"no report says which files of {input.iac.coverage[c].pattern} it read", [_pointer(c)])
}

deny contains violation if {
	some c in _coverage
	_is_proved(c)
	some u, file in input.iac.coverage[c].uncovered
	violation := report.violation($"{file} was not looked at", [$"{_pointer(c)}/uncovered/{u}"])
}

deny contains violation if {
	some s in _slots
	count(data.slots[s].covers) == 0
	violation := report.violation($"{data.slots[s].name} does not say which files it covers", ["/iac/coverage"])
}

deny contains violation if {
	count(_slots) == 0
	violation := report.violation("no slot holds reports on infrastructure code", ["/iac/slots"])
}

_slots := slots.due("iac", "dor.iac_covered")

_patterns contains [s, pattern] if {
	some s in _slots
	some pattern in data.slots[s].covers
}

_coverage contains c if {
	some [s, pattern] in _patterns
	some c in _facts(s, pattern)
}

_facts(s, pattern) := {c |
	some c, fact in input.iac.coverage
	fact.pattern == pattern
	fact.slot == data.slots[s].name
}

_matches_files(c) if input.iac.coverage[c].files > 0

_is_proved(c) if {
	some basis in ["report", "scope", "manifest"]
	input.iac.coverage[c].basis == basis
}

_pointer(c) := $"/iac/coverage/{c}"
