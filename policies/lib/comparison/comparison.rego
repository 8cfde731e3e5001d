# METADATA
# title: Comparisons in words
# description: How a metric stands to its budget, by its index in input.perf.metrics.
package lib.comparison

import data.lib.budgets
import data.lib.numbers
import data.lib.runs

fault(m) := "cannot be what was measured: it is not above zero" if {
	not budgets.plausible(m)
} else := $"was measured under {input.perf.metrics[m].profile}" if {
	not budgets.same_profile(m)
} else := $"is in {input.perf.metrics[m].unit}, its baseline is not" if {
	not budgets.same_unit(m)
} else := $"is {_value(m)}" if {
	not budgets.within_limits(m)
} else := "has no baseline to compare with" if {
	not budgets.compared(m)
} else := "cannot be compared: which way is better is unknown, or said both ways" if {
	not budgets.direction(m)
} else := $"is {result(m)}, worse than {base(m)}" if {
	not budgets.regression(m)
} else := $"is {result(m)}, {numbers.percent(budgets.regression(m))} worse than {base(m)}"

expected(m) := $"measured under {data.params.performance.profile}" if {
	not budgets.same_profile(m)
} else := concat(", ", sort(_at_most(m) | _at_least(m))) if {
	not budgets.within_limits(m)
} else := $"at most {numbers.percent(budgets.allowance(m))} worse than the baseline"

_at_most(m) := {$"at most {numbers.quantity(limit, input.perf.metrics[m].unit)}" | some limit in budgets.maxima(m)}

_at_least(m) := {$"at least {numbers.quantity(limit, input.perf.metrics[m].unit)}" | some limit in budgets.minima(m)}

_value(m) := numbers.quantity(input.perf.metrics[m].value, input.perf.metrics[m].unit)

# Of enough runs the median, with the p-value of the rank test.
result(m) := _value(m) if not runs.sampled(m)

result(m) := $"{numbers.quantity(runs.value(m), input.perf.metrics[m].unit)} ({_basis(m)})" if runs.sampled(m)

_basis(m) := $"median of {count(runs.same(m))} runs, p {numbers.percent(min({runs.chance(m, "lower"), runs.chance(m, "higher")}))}"

base(m) := numbers.quantity(budgets.base(m), input.perf.metrics[m].unit)
