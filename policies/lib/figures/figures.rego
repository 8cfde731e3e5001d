# METADATA
# title: Figures for charts
# description: What a chart shows of a metric, by its index in input.perf.metrics. Limits are those that the rule judges by.
package lib.figures

import data.lib.budgets
import data.lib.runs

of(m) := {
	"name": input.perf.metrics[m].name,
	"slot": input.perf.metrics[m].slot,
	"unit": input.perf.metrics[m].unit,
	"value": runs.value(m),
	"runs": [input.perf.metrics[r].value | some r in sort(runs.same(m))],
	"baseline": [base | base := budgets.base(m)],
	"at_most": _sorted(budgets.maxima(m) | _above(m)),
	"at_least": _sorted(budgets.minima(m) | _below(m)),
}

_sorted(limits) := [limit | some limit in sort(limits)]

_above(m) := {limit |
	budgets.relative(m)
	budgets.direction(m) == "lower"
	limit := budgets.base(m) * (1 + budgets.allowance(m))
}

_below(m) := {limit |
	budgets.relative(m)
	budgets.direction(m) == "higher"
	limit := budgets.base(m) * (1 - budgets.allowance(m))
}
