# METADATA
# title: Performance stays within its budgets
# description: A release may not be slower than what was agreed, or than the documented baseline allows.
# custom:
#   level: block
#   solution: Undo what made it worse, or have the owners of the budget decide on another.
#   who: the author; SRE
package gates.dor.performance_budget

import data.lib.budgets
import data.lib.comparison
import data.lib.figures as charts
import data.lib.history
import data.lib.numbers
import data.lib.report
import data.lib.runs

deny contains violation if {
	some name in budgets.missing
	violation := report.violation($"{name} was not measured", ["/perf/metrics"])
}

deny contains violation if {
	some m in budgets.judged
	not _is_within(m)
	violation := report.violation_expected($"{_name(m)} {comparison.fault(m)}", comparison.expected(m), [_pointer(m)])
}

deny contains violation if {
	count(budgets.judged) == 0
	violation := report.violation("no metric has a budget or a baseline", ["/perf/metrics"])
}

judged contains _pointer(m) if some m in budgets.judged

notes contains note if {
	some m in _improved
	message := $"{_name(m)} is {comparison.result(m)}, {numbers.percent(0 - budgets.regression(m))} better than {comparison.base(m)}: tighten the baseline"
	note := report.violation(message, [_pointer(m)])
}

notes contains note if {
	some m in _beyond
	runs.doubted_regression(m, budgets.direction(m))
	note := report.violation($"{_name(m)} {comparison.fault(m)}: that may be chance, and does not count", [_pointer(m)])
}

notes contains note if {
	some m in _beyond
	history.waits(m)
	note := report.violation($"{_name(m)} {comparison.fault(m)}: it counts when it is {history.in_row(m)} times in a row", [_pointer(m)])
}

notes contains note if {
	some s in runs.small
	series := input.perf.series[s]
	counts := $"{series.runs} here and {series.against.runs} behind the baseline"
	note := report.violation($"{series.name} has too few runs for a rank test, {counts}: each counts by itself", [$"/perf/series/{s}"])
}

figures contains charts.of(m) if some m in budgets.judged

_is_within(m) if {
	budgets.comparable(m)
	budgets.within_limits(m)
	_is_no_regression(m)
}

_is_no_regression(m) if not budgets.relative(m)

_is_no_regression(m) if not runs.speaks(m)

_is_no_regression(m) if budgets.within(m, runs.value(m))

_is_no_regression(m) if runs.doubted_regression(m, budgets.direction(m))

_is_no_regression(m) if history.waits(m)

_beyond contains m if {
	some m in budgets.judged
	budgets.relative(m)
	runs.speaks(m)
	budgets.comparable(m)
	not budgets.within(m, runs.value(m))
}

_improved contains m if {
	some m in budgets.judged
	runs.speaks(m)
	runs.tells(m)
	budgets.comparable(m)
	budgets.regression(m) < 0 - budgets.allowance(m)
	not runs.doubted_improvement(m, budgets.direction(m))
}

_name(m) := input.perf.metrics[m].name

_pointer(m) := $"/perf/metrics/{m}"
