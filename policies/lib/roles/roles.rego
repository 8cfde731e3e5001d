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
