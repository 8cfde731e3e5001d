# METADATA
# title: The production infrastructure exists as code
# description: What is not drafted as code when hardening begins is improvised when the release goes out.
# custom:
#   level: block
#   solution: Add the infrastructure code, and have the covers patterns of an iac slot match it.
#   who: SRE
package gates.dor.iac_present

import data.lib.report

deny contains violation if {
	some kind in data.params.infrastructure
	not _is_there(kind)
	violation := report.violation($"there is no {kind} file", ["/infrastructure"])
}

deny contains violation if {
	not _some_configured
	violation := report.violation("the configuration names no kind of infrastructure code", ["/infrastructure"])
}

_some_configured if count(data.params.infrastructure) > 0

_is_there("terraform") if count(input.infrastructure.terraform) > 0

_is_there("kubernetes") if count(input.infrastructure.kubernetes) > 0
