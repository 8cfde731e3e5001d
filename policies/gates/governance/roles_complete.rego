# METADATA
# title: Every role has people enough
# description: A role without people can never sign and a quorum beyond them never be met; both would block for ever or, worse, be overlooked.
# custom:
#   level: block
#   solution: Complete the roles in the configuration at the trusted ref.
#   who: the governance owners
package gates.governance.roles_complete

import data.lib.report
import data.lib.roles

deny contains violation if {
	not _some_role
	violation := report.violation("the configuration lists no role", [])
}

deny contains violation if {
	some r, role in data.roles
	not _is_complete(r)
	message := $"{role.name} asks for {role.quorum} of {count(role.people)} people"
	violation := report.violation_expected(message, "between one and all of them", [])
}

deny contains violation if {
	some name in _needed
	count(roles.holders([name])) == 0
	violation := report.violation($"nobody holds the role {name}", [])
}

deny contains violation if {
	not _some_owner_role
	violation := report.violation("the configuration names no owner of the governance", [])
}

_some_role if count(data.roles) > 0

_some_owner_role if count(data.params.governance.owners) > 0

_is_complete(r) if {
	data.roles[r].quorum >= 1
	data.roles[r].quorum <= count({person | some person in data.roles[r].people})
}

_needed contains name if some name in data.params.governance.owners

_needed contains data.params.security.lead
