# METADATA
# title: Each fix is approved in triage by somebody else
# description: Triage is a second opinion on whether a fix is worth the risk. Nobody gives it to their own change.
# custom:
#   level: block
#   solution: Have a person in a triage role, who wrote none of it, bring a triage record of this very change to the trusted ref.
#   who: the triage roles
package gates.freeze.triaged

import data.lib.report
import data.lib.triage

deny contains violation if {
	some p in _judged
	not _is_approved(p)
	violation := report.violation($"{_name(p)}: {_reason(p)}", [_pointer(p)])
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

_is_approved(p) if {
	some r in _candidates(p)
	triage.by_role[r]
	_is_independent(p, r)
	triage.decided[r]
	_is_in_time(p, r)
	_is_in_scope(p, r)
	triage.small_enough(r, input.change.parts[p].files)
}

# A decision of an allowed severity has to hold by itself: a second record cannot lend it its author or its role.
_candidates(p) := _allowed(p) if count(_allowed(p)) > 0

_candidates(p) := _records(p) if count(_allowed(p)) == 0

_allowed(p) := _records(p) & triage.allowed

_records(p) := triage.with_ids({link.id | some link in input.change.parts[p].triage})

_is_independent(p, r) if {
	triage.independent(r, input.change.parts[p].authors, input.change.parts[p].unknown_authors)
}

_is_in_time(p, _) if input.change.parts[p].in_base

_is_in_time(_, r) if triage.current[r]

_is_in_scope(p, r) if {
	count(input.change.parts[p].paths) > 0
	count(triage.outside(r, input.change.parts[p].paths)) == 0
}

# What keeps the record that comes nearest from counting.
_reason(p) := $"nobody in the configuration is {concat(", ", input.change.parts[p].unknown_authors)}" if {
	count(input.change.parts[p].unknown_authors) > 0
} else := fault[1] if {
	fault := max({_fault(p, r) | some r in _candidates(p)})
} else := "no triage record names this change"

_fault(p, r) := [0, $"{_id(r)} is by {_by(r)}, who has none of the roles {_roles}"] if {
	not triage.by_role[r]
} else := [1, $"{_id(r)} is by {_by(r)}, who wrote the change"] if {
	not _is_independent(p, r)
} else := [2, $"{_id(r)} is dated later than now"] if {
	not triage.decided[r]
} else := [3, $"{_id(r)} had expired"] if {
	not _is_in_time(p, r)
} else := [4, $"{_id(r)} does not cover {min(triage.outside(r, input.change.parts[p].paths))}"] if {
	count(triage.outside(r, input.change.parts[p].paths)) > 0
} else := [5, $"{_id(r)} does not cover a change of {input.change.parts[p].files} files"]

_id(r) := data.triage[r].id

_name(p) := input.change.parts[p].id if startswith(input.change.parts[p].id, "#")

_name(p) := $"commit {substring(input.change.parts[p].id, 0, 7)}" if not startswith(input.change.parts[p].id, "#")

_by(r) := data.triage[r].by

_roles := concat(", ", data.params.freeze.triage_by)

_pointer(p) := $"/change/parts/{p}"
