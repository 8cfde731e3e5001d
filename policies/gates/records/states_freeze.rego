# METADATA
# title: The progress log states the freeze
# description: Whoever reads the log must learn that no feature enters and what the phase works on instead.
# custom:
#   level: block
#   solution: State it in the progress log, in the configured words.
#   who: the project manager
package gates.records.states_freeze

import data.lib.records
import data.lib.report

deny contains violation if {
	some phrase in data.params.records.freeze_statement
	not _found[phrase]
	violation := report.violation($"the log does not say \"{report.short(phrase)}\"", [records.pointer("log")])
}

deny contains violation if {
	not _some_configured
	violation := report.violation("the configuration names no words that state the freeze", [records.pointer("log")])
}

_some_configured if count(data.params.records.freeze_statement) > 0

_found contains held.phrase if {
	some i in records.named("log")
	some held in input.records[i].phrases
	held.line > 0
}
