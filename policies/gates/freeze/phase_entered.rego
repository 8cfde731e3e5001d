# METADATA
# title: The phase was entered by a genuine decision
# description: Readiness is judged once. Every later change relies on that decision, so it must be there and be what was signed.
# custom:
#   level: block
#   solution: Land the kickoff that passed, run `phasegate enter` on its decision, and bring that to the trusted ref, signed with a key of the allowed signers for phasegate-entry.
#   who: the role that enters the phase
package gates.freeze.phase_entered

import data.lib.report

deny contains violation if {
	not data.entry.present
	violation := report.violation($"{data.phase.id} has no entry decision", [])
}

deny contains violation if {
	data.entry.present
	not data.entry.genuine
	violation := report.violation($"the entry decision does not count: {_reasons}", [])
}

_reasons := concat("; ", data.entry.reasons) if count(data.entry.reasons) > 0

_reasons := "nothing shows that it is genuine" if count(data.entry.reasons) == 0
