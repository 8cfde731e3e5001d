# METADATA
# title: Performance stays within its budgets
# description: A release may not be slower than what was agreed, or than the documented baseline allows.
# custom:
#   level: block
#   solution: Undo what made it worse, or have the owners of the budget decide on another.
#   who: the author; SRE
package gates.dor.performance_budget

import data.lib.budgets
import data.lib.numbers
import data.lib.report

deny contains violation if {
	some name in budgets.missing
	violation := report.violation($"{name} was not measured", ["/perf/metrics"])
}

deny contains violation if {
	some m in budgets.judged
	not _is_within(m)
	violation := report.violation_expected($"{_name(m)} {_fault(m)}", _expected(m), [_pointer(m)])
}

deny contains violation if {
	count(budgets.judged) == 0
	violation := report.violation("no metric has a budget or a baseline", ["/perf/metrics"])
}

judged contains _pointer(m) if some m in budgets.judged

_is_within(m) if {
	budgets.comparable(m)
	budgets.limited(m)
	budgets.below_max(m)
	budgets.above_min(m)
}

_is_within(m) if {
	budgets.comparable(m)
	not budgets.limited(m)
	budgets.regression(m) <= budgets.allowance(m) + _rounding
}

# So that a change of exactly the budget is within it, whatever its binary fraction.
_rounding := 0.000000001

_fault(m) := "cannot be what was measured: it is not above zero" if {
	not budgets.plausible(m)
} else := $"was measured under {input.perf.metrics[m].profile}" if {
	not budgets.same_profile(m)
} else := $"is in {input.perf.metrics[m].unit}, its baseline is not" if {
	not budgets.same_unit(m)
} else := $"is {_value(m)}" if {
	budgets.limited(m)
} else := "has no baseline to compare with" if {
	not budgets.compared(m)
} else := "cannot be compared: which way is better is unknown, or said both ways" if {
	not budgets.direction(m)
} else := $"is {_value(m)}, worse than {_base(m)}" if {
	not budgets.regression(m)
} else := $"is {_value(m)}, {numbers.percent(budgets.regression(m))} worse than {_base(m)}"

_expected(m) := $"measured under {data.params.performance.profile}" if {
	not budgets.same_profile(m)
} else := budgets.limits(m) if {
	budgets.limited(m)
} else := $"at most {numbers.percent(budgets.allowance(m))} worse than the baseline"

_name(m) := input.perf.metrics[m].name

_value(m) := numbers.quantity(input.perf.metrics[m].value, input.perf.metrics[m].unit)

_base(m) := numbers.quantity(budgets.base(m), input.perf.metrics[m].unit)

_pointer(m) := $"/perf/metrics/{m}"
