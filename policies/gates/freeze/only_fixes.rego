# METADATA
# title: Only fixes enter a frozen branch
# description: A frozen branch gives QA a stable target. A change is a triaged fix of an allowed severity, or it waits.
# custom:
#   level: block
#   solution: Retarget the change to the development branch, have the bug triaged with a severity that may land, or take out what is no record.
#   who: the author; the triage roles
package gates.freeze.only_fixes

import data.lib.report
import data.lib.triage

deny contains violation if {
	some p in _judged
	not _is_triaged_fix(p)
	allowed := concat(" or ", data.params.freeze.allow)
	violation := report.violation_expected(_message(p), $"a fix triaged as {allowed}", [_pointer(p)])
}

deny contains violation if {
	not _has_parts
	violation := report.violation("nothing is known of what this change consists of", ["/change/parts"])
}

judged contains _pointer(p) if some p in _judged

_judged contains p if {
	some p, part in input.change.parts
	not part.class == "records"
}

_has_parts if input.change.class == "none"

_has_parts if count(input.change.parts) > 0

_is_triaged_fix(p) if {
	some r in _records(p)
	triage.allowed[r]
}

_message(p) := $"{_title(p)} has no triage decision" if {
	not input.change.parts[p].kind == "feature"
	count(_records(p)) == 0
} else := $"{_title(p)} is a feature" if {
	input.change.parts[p].kind == "feature"
} else := $"{_title(p)} is triaged as {_severities(p)}"

_title(p) := $"\"{report.short(input.change.parts[p].title)}\""

_severities(p) := concat(", ", sort({data.triage[r].severity | some r in _records(p)}))

_records(p) := triage.with_ids({link.id | some link in input.change.parts[p].triage})

_pointer(p) := $"/change/parts/{p}"
