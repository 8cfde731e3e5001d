# METADATA
# title: Performance budgets
# description: What is known of a measured metric, by its index in input.perf.metrics, and what it is compared with.
package lib.budgets

import data.lib.runs

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
limited(m) if count(maxima(m)) + count(minima(m)) > 0

# A limit takes the place of the default regression, not of one that the budget gives.
relative(m) if not limited(m)

relative(m) if count(_allowances(m)) > 0

within_limits(m) if {
	_is_below_max(m)
	_is_above_min(m)
}

_is_below_max(m) if count([limit | some limit in maxima(m); input.perf.metrics[m].value > limit]) == 0

_is_above_min(m) if count([limit | some limit in minima(m); input.perf.metrics[m].value < limit]) == 0

compared(m) if count(_baselines(m)) > 0

base(m) := min({data.baseline[b].value | some b in _baselines(m)}) if direction(m) == "lower"

base(m) := max({data.baseline[b].value | some b in _baselines(m)}) if direction(m) == "higher"

# Which way is better, when all who say it agree.
direction(m) := max(_directions(m)) if count(_directions(m)) == 1

# How much worse than the baseline, as a ratio of it; negative when better.
regression(m) := regression_of(m, runs.value(m))

regression_of(m, value) := _worse(m, value) / base(m) if base(m) > 0

regression_of(m, value) := 0 if {
	base(m) == 0
	_worse(m, value) <= 0
}

# With a little room, so that a change of exactly the budget is within it, whatever its binary fraction.
within(m, value) if regression_of(m, value) <= allowance(m) + 0.000000001

# The worst regression that is allowed, as a ratio.
allowance(m) := min(_allowances(m))

allowance(m) := data.params.performance.max_regression if count(_allowances(m)) == 0

_worse(m, value) := value - base(m) if direction(m) == "lower"

_worse(m, value) := base(m) - value if direction(m) == "higher"

_budgets(m) := {b | some b, budget in data.budgets; budget.metric == input.perf.metrics[m].name}

_baselines(m) := {b |
	some b, entry in data.baseline
	entry.metric == input.perf.metrics[m].name
	entry.slot == input.perf.metrics[m].slot
}

maxima(m) := {data.budgets[b].max | some b in _budgets(m)}

minima(m) := {data.budgets[b].min | some b in _budgets(m)}

_allowances(m) := {data.budgets[b].max_regression | some b in _budgets(m)}

_directions(m) := (_measured(m) | _documented(m)) | _budgeted(m)

_measured(m) := {way | way := input.perf.metrics[m].direction}

_documented(m) := {data.baseline[b].direction | some b in _baselines(m)}

_budgeted(m) := {data.budgets[b].direction | some b in _budgets(m)}
