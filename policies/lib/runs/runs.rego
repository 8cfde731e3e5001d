# METADATA
# title: Repeated runs
# description: What the runs of a metric say together, by its index in input.perf.metrics, where there are enough of them on both sides.
package lib.runs

# Enough runs here and behind the baseline, so that the median is compared and the rank test must support a regression.
sampled(m) if {
	some s in _series(m)
	input.perf.series[s].runs >= data.params.performance.min_runs
	input.perf.series[s].against.runs >= data.params.performance.min_runs
}

# The median of enough runs, else the run by itself.
value(m) := input.perf.series[s].median if {
	sampled(m)
	some s in _series(m)
}

value(m) := input.perf.metrics[m].value if not sampled(m)

# One of the runs stands for all where the median is compared.
speaks(m) if not sampled(m)

speaks(m) if m == min(same(m))

# What it is worth does not hang on which of a few runs is looked at.
tells(m) if sampled(m)

tells(m) if count(same(m)) == 1

# A difference in that direction may be chance. `way` is the better one: a regression goes the other way.
doubted_regression(m, way) if {
	sampled(m)
	chance(m, way) > 1 - data.params.performance.confidence
}

doubted_improvement(m, way) if {
	sampled(m)
	chance(m, _other[way]) > 1 - data.params.performance.confidence
}

# The p-value of being worse.
chance(m, "lower") := input.perf.series[s].against.p_higher if some s in _series(m)

chance(m, "higher") := input.perf.series[s].against.p_lower if some s in _series(m)

# Series whose baseline holds runs, too few of them on one side.
small contains s if {
	some s, series in input.perf.series
	series.runs < data.params.performance.min_runs
	series.against.runs > 1
}

small contains s if {
	some s, series in input.perf.series
	series.runs > 1
	series.against.runs < data.params.performance.min_runs
}

_other := {"lower": "higher", "higher": "lower"}

_series(m) := {s |
	some s, series in input.perf.series
	series.name == input.perf.metrics[m].name
	series.slot == input.perf.metrics[m].slot
}

# The runs of one metric.
same(m) := {r |
	some r, run in input.perf.metrics
	run.name == input.perf.metrics[m].name
	run.slot == input.perf.metrics[m].slot
}
