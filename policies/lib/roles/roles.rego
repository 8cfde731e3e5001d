# METADATA
# title: Roles
# description: Who holds which role in the trusted configuration.
package lib.roles

holders(names) := {person |
	some role in data.roles
	some name in names
	role.name == name
	some person in role.people
}

accepts[role.name] contains method if {
	some role in data.roles
	some method in role.accept
}

# How people of these roles agree to a change of the gate, role by role.
proofs(names) := concat("; ", {$"{name}: {concat(" or ", _proofs_by(name))}" | some name in names})

_proofs_by(name) := {_proof_of[method] | some method in accepts[name]}

_proof_of := {"review": "a review that approves the head", "ssh": "a signed statement of kind governance"}
