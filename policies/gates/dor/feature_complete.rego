# METADATA
# title: The product is declared feature-complete
# description: Hardening something that still grows is work done twice. The declaration is ticked in the readiness checklist and signed.
# custom:
#   level: block
#   solution: Tick the item that declares it in the readiness checklist, and sign the checklist.
#   who: the project manager
package gates.dor.feature_complete

import data.lib.records
import data.lib.report
import data.lib.signoffs

deny contains violation if {
	not _is_declared
	phrases := concat(" … ", data.params.feature_complete)
	violation := report.violation($"no ticked item of the readiness checklist says \"{phrases}\"", [_pointer])
}

deny contains violation if {
	not _is_signed
	violation := report.violation("nobody has signed the readiness that declares it", ["/statements"])
}

# Of two items that declare it, an open one takes back what the other says.
_is_declared if {
	count(_declarations) > 0
	count(_declarations & records.unticked("readiness")) == 0
}

_declarations contains [i, j] if {
	count(data.params.feature_complete) > 0
	some i in records.named("readiness")
	some j, item in input.records[i].items
	said := [phrase | some phrase in data.params.feature_complete; contains(lower(item.text), lower(phrase))]
	count(said) == count(data.params.feature_complete)
}

_is_signed if {
	some r, _ in data.roles
	count(signoffs.signers("readiness", r)) > 0
}

_pointer := $"/records/{_place[0]}/items/{_place[1]}" if count(_declarations) > 0

_pointer := records.pointer("readiness") if count(_declarations) == 0

_place := min(_declarations & records.unticked("readiness"))
