# METADATA
# title: The performance baselines are documented
# description: Without a number to compare with, and where it comes from, nobody can say that hardening made things slower.
# custom:
#   level: block
#   solution: Add the metric to the baseline file, measured under the required load, with unit, samples and source.
#   who: SRE
package gates.dor.performance_baseline

import data.lib.report

deny contains violation if {
	some metric in data.params.performance.metrics
	not _is_documented(metric)
	violation := report.violation_expected($"{metric} {_shortfall(metric)}", _expected, [])
}

deny contains violation if {
	not _some_configured
	violation := report.violation("the configuration names no metric that the baseline must document", [])
}

_some_configured if count(data.params.performance.metrics) > 0

_is_documented(metric) if {
	some b in _entries(metric)
	_is_measured(b)
	data.baseline[b].profile == data.params.performance.profile
}

_is_measured(b) if {
	count(data.baseline[b].unit) > 0
	count(data.baseline[b].source) > 0
	data.baseline[b].samples > 0
}

_entries(metric) := {b | some b, entry in data.baseline; entry.metric == metric}

_shortfall(metric) := "has no baseline" if {
	count(_entries(metric)) == 0
} else := "has a baseline without unit, samples or source" if {
	count([b | some b in _entries(metric); _is_measured(b)]) == 0
} else := "has a baseline measured under another load"

_expected := $"a value with unit, samples and source, under {data.params.performance.profile}"
