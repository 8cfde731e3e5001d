# METADATA
# title: The rules change only with their owners
# description: A change to the configuration, the policies or the workflow is judged by the old rules and needs the people who own them.
# custom:
#   level: block
#   solution: Have an owner open it and another listed person approve the head, or the other way round. An owner signs it (kind governance) where others wrote or pushed it too, or GitHub lists no pushes.
#   who: the governance owners
package gates.governance.owners_approved

import data.lib.report
import data.lib.roles

deny contains violation if {
	_touches_governance
	not _owner_consents
	owners := concat(", ", data.params.governance.owners)
	message := $"no owner ({owners}) provably stands behind it{_by_name(_owners)}"
	violation := report.violation_expected(message, roles.proofs(data.params.governance.owners), _governance_pointers)
}

deny contains violation if {
	_touches_governance
	not _enough_approve
	message := $"approved by {count(_approvers)} of {data.params.governance.approvals} people who did not write it"
	violation := report.violation(message, _governance_pointers)
}

deny contains violation if {
	_touches_governance
	not _authors_known
	violation := report.violation("who wrote the change of the rules is not known", _governance_pointers)
}

deny contains violation if {
	_touches_triage
	not _deciders_named
	violation := report.violation("the triage record names nobody who decided", _triage_pointers)
}

deny contains violation if {
	_touches_triage
	some person in input.change.triage.by
	not roles.holders(data.params.freeze.triage_by)[person]
	named := concat(", ", data.params.freeze.triage_by)
	violation := report.violation($"{person} decided in triage but has none of the roles {named}", _triage_pointers)
}

deny contains violation if {
	_touches_triage
	some person in input.change.triage.by
	not _stands_by(person)
	message := $"{person} does not provably stand behind the triage record"
	violation := report.violation_expected(message, roles.proofs(data.params.freeze.triage_by), _triage_pointers)
}

deny contains violation if {
	some p, part in input.change.parts
	count(part.unknown_authors) > 0
	count([path | some path in part.paths; _guarded[path]]) > 0
	message := $"nobody in the configuration is {concat(", ", part.unknown_authors)}"
	violation := report.violation(message, [$"/change/parts/{p}/unknown_authors"])
}

_touches_governance if not _leaves_governance

_leaves_governance if count(input.change.governance.paths) == 0

_touches_triage if not _leaves_triage

_leaves_triage if count(input.change.triage.paths) == 0

_guarded contains path if some path in input.change.governance.paths

_guarded contains path if some path in input.change.triage.paths

_owner_consents if {
	some person in _owners
	_consenting[person]
}

_owners := roles.holders(data.params.governance.owners)

# Whoever pushes may write any e-mail.
_by_name(people) := $": that its commits name {concat(", ", people & _wrote)} proves nothing" if count(people & _wrote) > 0

_by_name(people) := "" if count(people & _wrote) == 0

_consenting contains author if some author in input.change.governance.consenting

_consenting contains approval.person if some approval in input.change.governance.approvals

_enough_approve if count(_approvers) >= data.params.governance.approvals

_approvers := {approval.person | some approval in input.change.governance.approvals} & (_listed - _wrote)

_listed := {person.id | some person in data.people}

_wrote := {author | some author in input.change.governance.authors}

_authors_known if count(input.change.governance.authors) > 0

_deciders_named if count(input.change.triage.by) > 0

_stands_by(person) if {
	some author in input.change.triage.consenting
	author == person
}

_stands_by(person) if {
	some approval in input.change.triage.approvals
	approval.person == person
}

_governance_pointers := [$"/change/governance/paths/{i}" | some i, _ in input.change.governance.paths]

_triage_pointers := [$"/change/triage/paths/{i}" | some i, _ in input.change.triage.paths]
