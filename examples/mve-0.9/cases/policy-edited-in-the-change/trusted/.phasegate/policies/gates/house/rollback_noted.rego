# METADATA
# title: Every change says how it is rolled back
# description: A fix that cannot be rolled back is not merged in the last weeks before a launch.
# custom:
#   level: block
#   solution: Add a line to docs/rollback.md.
#   who: the author of the change
package gates.house.rollback_noted

import data.lib.report

deny contains violation if {
	not _noted
	violation := report.violation($"{input.change.title} changes no roll-back note", ["/change/files"])
}

_noted if {
	some file in input.change.files
	file.path == "docs/rollback.md"
}
