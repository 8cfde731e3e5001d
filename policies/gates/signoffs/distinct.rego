# METADATA
# title: The required roles are filled by different people
# description: Several signatures by one person are one opinion. Whoever holds two roles counts for one of them.
# custom:
#   level: block
#   solution: Have these roles sign the readiness. Where one person holds two of them, name another for one.
#   who: the people of the roles; the governance owners
package gates.signoffs.distinct

import data.lib.report
import data.lib.signoffs

deny contains violation if {
	not _all_filled
	violation := report.violation($"not filled yet: {_missing}", ["/statements"])
}

deny contains violation if {
	some group in _short_groups
	not _holds_smaller(group)
	names := concat(" and ", sort({data.roles[r].name | some r in group}))
	people := concat(", ", sort(_people(group)))
	message := $"{names} are filled by {people}: {_needed(group)} people are needed"
	violation := report.violation(message, ["/statements"])
}

deny contains violation if {
	count(_sharing) > 10
	violation := report.violation($"{count(_sharing)} roles share people: too many to tell them apart", ["/statements"])
}

_all_filled if {
	count(data.roles) > 0
	count(_unfilled) == 0
}

_missing := concat(", ", sort(_unfilled)) if count(data.roles) > 0

_missing := "the configuration requires no role" if count(data.roles) == 0

_unfilled := {role.name | some r, role in data.roles; not _is_filled(r)}

_signers[r] := signoffs.signers("readiness", r) if some r, _ in data.roles

_is_filled(r) if {
	data.roles[r].quorum > 0
	count(_signers[r]) >= data.roles[r].quorum
}

# Filled roles that have somebody in common with another.
_sharing := [r |
	some r, role in data.roles
	_is_filled(r)
	count([person | some person in role.people; _held[person] > 1]) > 0
]

_held[person] := count([r | some r, role in data.roles; some other in role.people; other == person]) if {
	some role in data.roles
	some person in role.people
}

# Hall's condition: any group of roles needs together as many people as the sum of its quorums.
_short_groups contains group if {
	count(_sharing) <= 10
	some mask in numbers.range(1, bits.lsh(1, count(_sharing)) - 1)
	group := {r | some i, r in _sharing; bits.and(bits.rsh(mask, i), 1) == 1}
	count(_people(group)) < _needed(group)
}

_holds_smaller(group) if {
	some r in group
	_short_groups[group - {r}]
}

_people(group) := {person | some r in group; some person in _signers[r]}

_needed(group) := sum([data.roles[r].quorum | some r in group])
