# METADATA
# title: Performance budgets
# description: What is known of a measured metric, by its index in input.perf.metrics, and what it is compared with.
package lib.budgets

import data.lib.numbers

# Metrics that a budget or a baseline names.
judged contains m if {
	some m, _ in input.perf.metrics
	count(_budgets(m)) + count(_baselines(m)) > 0
}

# Names that a budget or a baseline asks for and nobody measured.
missing contains budget.metric if {
	some budget in data.budgets
	count([m | some m, metric in input.perf.metrics; metric.name == budget.metric]) == 0
}

missing contains entry.metric if {
	some entry in data.baseline
	count([m | some m, metric in input.perf.metrics; metric.name == entry.metric; metric.slot == entry.slot]) == 0
}

comparable(m) if {
	plausible(m)
	same_profile(m)
	same_unit(m)
}

# A duration of zero or a negative quantity was not measured.
plausible(m) if input.perf.metrics[m].value > 0

plausible(m) if {
	not input.perf.metrics[m].unit == "s"
	input.perf.metrics[m].value >= 0
}

same_profile(m) if not input.perf.metrics[m].profile

same_profile(m) if input.perf.metrics[m].profile == data.params.performance.profile

same_unit(m) if count([b | some b in _baselines(m); not data.baseline[b].unit == input.perf.metrics[m].unit]) == 0

# A budget gives the limit itself, so no baseline is needed.
limited(m) if count(_maxima(m)) + count(_minima(m)) > 0

below_max(m) if count([limit | some limit in _maxima(m); input.perf.metrics[m].value > limit]) == 0

above_min(m) if count([limit | some limit in _minima(m); input.perf.metrics[m].value < limit]) == 0

limits(m) := concat(", ", sort(_at_most(m) | _at_least(m)))

compared(m) if count(_baselines(m)) > 0

base(m) := min({data.baseline[b].value | some b in _baselines(m)}) if direction(m) == "lower"

base(m) := max({data.baseline[b].value | some b in _baselines(m)}) if direction(m) == "higher"

# Which way is better, when all who say it agree.
direction(m) := max(_directions(m)) if count(_directions(m)) == 1

# How much worse than the baseline, as a ratio of it; negative when better.
regression(m) := _worse(m) / base(m) if base(m) > 0

regression(m) := 0 if {
	base(m) == 0
	_worse(m) <= 0
}

# The worst regression that is allowed, as a ratio.
allowance(m) := min(_allowances(m))

allowance(m) := data.params.performance.max_regression if count(_allowances(m)) == 0

_worse(m) := input.perf.metrics[m].value - base(m) if direction(m) == "lower"

_worse(m) := base(m) - input.perf.metrics[m].value if direction(m) == "higher"

_budgets(m) := {b | some b, budget in data.budgets; budget.metric == input.perf.metrics[m].name}

_baselines(m) := {b |
	some b, entry in data.baseline
	entry.metric == input.perf.metrics[m].name
	entry.slot == input.perf.metrics[m].slot
}

_maxima(m) := {data.budgets[b].max | some b in _budgets(m)}

_minima(m) := {data.budgets[b].min | some b in _budgets(m)}

_allowances(m) := {data.budgets[b].max_regression | some b in _budgets(m)}

_directions(m) := (_measured(m) | _documented(m)) | _budgeted(m)

_measured(m) := {way | way := input.perf.metrics[m].direction}

_documented(m) := {data.baseline[b].direction | some b in _baselines(m)}

_budgeted(m) := {data.budgets[b].direction | some b in _budgets(m)}

_at_most(m) := {$"at most {numbers.quantity(limit, input.perf.metrics[m].unit)}" | some limit in _maxima(m)}

_at_least(m) := {$"at least {numbers.quantity(limit, input.perf.metrics[m].unit)}" | some limit in _minima(m)}
