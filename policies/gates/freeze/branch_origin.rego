# METADATA
# title: The frozen branch is the development branch plus triaged fixes
# description: What was tested is known only if every change that landed since the branch was cut is a record or a fix that triage approved.
# custom:
#   level: block
#   solution: Revert the change from the frozen branch, or have somebody in a triage role record the decision for it.
#   who: the release manager; the triage roles
package gates.freeze.branch_origin

import data.lib.report
import data.lib.triage

deny contains violation if {
	not _is_cut_from_development
	violation := report.violation($"the branch has no common ancestor with {input.branch.from}", ["/branch"])
}

deny contains violation if {
	not _history_holds_the_change
	violation := report.violation("the history of the branch does not hold this change", ["/branch/parts"])
}

deny contains violation if {
	some p, part in input.branch.parts
	part.in_base
	not _belongs(p)
	message := $"{substring(part.commit, 0, 10)} \"{report.short(part.title)}\" is no triaged fix"
	violation := report.violation(message, [$"/branch/parts/{p}"])
}

_is_cut_from_development if count(input.branch.merge_base) > 0

_history_holds_the_change if input.change.class == "none"

_history_holds_the_change if {
	count(input.change.parts) > 0
	count([part | some part in input.change.parts; not _commits[part.commit]]) == 0
}

_commits contains part.commit if some part in input.branch.parts

_belongs(p) if input.branch.parts[p].class == "records"

_belongs(p) if {
	some r in triage.with_ids({link.id | some link in input.branch.parts[p].triage})
	triage.allowed[r]
	triage.by_role[r]
	triage.decided[r]
	triage.independent(r, input.branch.parts[p].authors, input.branch.parts[p].unknown_authors)
}
