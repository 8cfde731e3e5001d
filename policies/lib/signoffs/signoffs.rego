# METADATA
# title: Statements of the required people
# description: Who still has to sign what, and why a statement that is there does not count.
package lib.signoffs

import data.lib.roles

# Everything that keeps a kind of statement from being signed by all required people; empty only when all have.
# No union: its result has no type, and a misspelt key of a gap would compile.
gaps(kind) := {gap |
	some part in [_due(kind), _unfillable(kind), _roleless]
	some gap in part
}

# A valid statement for this phase, signed in the role and by a method that the role accepts.
counts(kind, person, role) if {
	some method in roles.accepts[role]
	_valid[[kind, person, method, role]]
}

signers(kind, r) := {person |
	some person in data.roles[r].people
	counts(kind, person, data.roles[r].name)
}

reason(kind, person, _) := $"there is no statement{_unread}" if not _newest(kind, person)

reason(kind, person, role) := _fault(_newest(kind, person), role)

pointer(kind, person) := "/statements" if not _newest(kind, person)

pointer(kind, person) := $"/statements/{i}" if i := _newest(kind, person)

_valid contains [kind, statement.person, statement.method, role] if {
	some statement in input.statements
	statement.status == "valid"
	statement.phase == data.phase.id
	some kind in statement.kinds
	some role in statement.roles
}

_met(kind, r) if {
	data.roles[r].quorum > 0
	count(signers(kind, r)) >= data.roles[r].quorum
}

_due(kind) := {gap |
	some r, role in data.roles
	not _met(kind, r)
	some person in role.people
	not counts(kind, person, role.name)
	gap := {
		"who": $"{person} ({role.name}{_choice(r)})",
		"reason": reason(kind, person, role.name),
		"pointer": pointer(kind, person),
	}
}

_unfillable(kind) := {gap |
	some r, role in data.roles
	not _met(kind, r)
	count(signers(kind, r)) == count(role.people)
	gap := {
		"who": role.name,
		"reason": $"{count(role.people)} people cannot fill a quorum of {role.quorum}",
		"pointer": "/statements",
	}
}

_roleless contains gap if {
	count(data.roles) == 0
	gap := {"who": "nobody", "reason": "the configuration requires no role", "pointer": "/statements"}
}

# Whose it is, a malformed one cannot say.
_unread := $", and {min(_malformed)} is malformed" if count(_malformed) > 0

_unread := "" if count(_malformed) == 0

_malformed contains statement.path if {
	some statement in input.statements
	statement.status == "malformed"
}

_choice(r) := "" if data.roles[r].quorum >= count(data.roles[r].people)

_choice(r) := $", {data.roles[r].quorum} of {count(data.roles[r].people)}" if {
	data.roles[r].quorum < count(data.roles[r].people)
}

_newest(kind, person) := max({i |
	some i, statement in input.statements
	statement.person == person
	some named in statement.kinds
	named == kind
})

_fault(i, role) := told if {
	told := input.statements[i].reason
} else := $"{concat(", ", input.statements[i].voided_by)} changed since" if {
	count(input.statements[i].voided_by) > 0
} else := $"it is {replace(input.statements[i].status, "_", " ")}" if {
	not input.statements[i].status == "valid"
} else := $"it is for {input.statements[i].phase}" if {
	not input.statements[i].phase == data.phase.id
} else := $"it is not signed as {role}" if {
	not _names(i, role)
} else := $"the role does not accept {input.statements[i].method}"

_names(i, role) if {
	some named in input.statements[i].roles
	named == role
}
