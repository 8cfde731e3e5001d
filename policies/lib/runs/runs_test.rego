package lib.runs_test

import data.testing

_denied(patch) := testing.at_entry("dor", "performance_budget", patch)

_noted(patch) := testing.notes("dor", "performance_budget", patch)

# http_reqs.rate (metric 1, higher is better, baseline 600/s, budget 10 %) measured in runs, the first of them in place of the one there.
_runs(values, series) := array.concat(
	[testing.replace("/input/perf/metrics/1/value", values[0]), testing.add("/input/perf/series", [object.union(_series, series)])],
	[testing.add("/input/perf/metrics/-", object.union(data.testing.entry.input.perf.metrics[1], {"value": value})) | some value in array.slice(values, 1, count(values))],
)

_series := {
	"slot": "perf",
	"name": "http_reqs.rate",
	"unit": "1/s",
	"runs": 5,
	"median": 480,
	"mad": 10,
	"against": {"runs": 5, "p_higher": 1, "p_lower": 0.00396825},
}

_slow := [480, 470, 490, 480, 900]

_doubtful := {"against": {"runs": 5, "p_higher": 0.9, "p_lower": 0.2}}

test_denies_a_supported_regression_of_the_median_once if {
	found := _denied(_runs(_slow, {}))
	testing.messages(found) == {"http_reqs.rate is 480/s (median of 5 runs, p 0.4 %), 20 % worse than 600/s"}
	testing.pointers(found) == {"/perf/metrics/1"}
}

test_denies_a_regression_that_is_exactly_as_likely_as_allowed if {
	series := {"against": {"runs": 5, "p_higher": 1, "p_lower": 0.05}}
	count(_denied(_runs(_slow, series))) == 1
}

test_allows_a_regression_that_may_be_chance_and_notes_it if {
	patch := _runs(_slow, _doubtful)
	count(_denied(patch)) == 0
	testing.messages(_noted(patch)) == {"http_reqs.rate is 480/s (median of 5 runs, p 20 %), 20 % worse than 600/s: that may be chance, and does not count"}
	testing.pointers(_noted(patch)) == {"/perf/metrics/1"}
}

test_allows_an_outlier_that_the_median_does_not_follow if {
	patch := _runs([610, 600, 605, 615, 100], {"median": 605, "against": {"runs": 5, "p_higher": 0.4, "p_lower": 0.6}})
	count(_denied(patch)) == 0
	count(_noted(patch)) == 0
}

test_denies_each_slow_run_when_there_are_too_few if {
	patch := _runs([480, 470, 610], object.union({"runs": 3, "median": 480}, _doubtful))
	testing.pointers(_denied(patch)) == {"/perf/metrics/1", "/perf/metrics/3"}
	testing.messages(_noted(patch)) == {"http_reqs.rate has too few runs for a rank test, 3 here and 5 behind the baseline: each counts by itself"}
	testing.pointers(_noted(patch)) == {"/perf/series/0"}
}

test_denies_each_slow_run_when_the_baseline_has_too_few if {
	patch := _runs(_slow, {"against": {"runs": 4, "p_higher": 0.9, "p_lower": 0.2}})
	testing.pointers(_denied(patch)) == {"/perf/metrics/1", "/perf/metrics/3", "/perf/metrics/4", "/perf/metrics/5"}
	testing.messages(_noted(patch)) == {"http_reqs.rate has too few runs for a rank test, 5 here and 4 behind the baseline: each counts by itself"}
}

test_denies_each_slow_run_when_the_baseline_has_none if {
	patch := array.concat(_runs(_slow, {}), [testing.remove("/input/perf/series/0/against")])
	count(_denied(patch)) == 4
	count(_noted(patch)) == 0
}

test_denies_where_more_runs_are_asked_for_than_there_are if {
	patch := array.concat(_runs(_slow, _doubtful), [testing.replace("/trusted/params/performance/min_runs", 6)])
	count(_denied(patch)) == 4
}

test_denies_where_less_confidence_is_asked_for if {
	patch := array.concat(_runs(_slow, _doubtful), [testing.replace("/trusted/params/performance/confidence", 0.75)])
	count(_denied(patch)) == 1
}

test_denies_a_run_beyond_a_limit_whatever_the_median_says if {
	patch := array.concat(_runs([610, 600, 605, 615, 100], {"median": 605}), [testing.add("/trusted/budgets/-", {"metric": "http_reqs.rate", "min": 500})])
	testing.messages(_denied(patch)) == {"http_reqs.rate is 100/s"}
	testing.pointers(_denied(patch)) == {"/perf/metrics/6"}
}

test_denies_a_doubtful_regression_whose_direction_is_unknown if {
	patch := array.concat(_runs(_slow, _doubtful), [
		testing.remove("/trusted/baseline/1/direction"),
		testing.replace("/input/perf/metrics", [object.remove(metric, {"direction"}) |
			some metric in json.patch(data.testing.entry, _runs(_slow, _doubtful)).input.perf.metrics
		]),
	])
	count([violation | some violation in _denied(patch); contains(violation.message, "which way is better is unknown")]) > 0
}

test_denies_a_supported_regression_where_lower_is_better if {
	values := [720, 700, 710, 720, 730]
	series := {"median": 720, "against": {"runs": 5, "p_higher": 0.01, "p_lower": 1}}
	found := _denied(array.concat(_runs(values, series), [
		testing.replace("/input/perf/metrics", [object.union(metric, {"direction": "lower"}) |
			some metric in json.patch(data.testing.entry, _runs(values, series)).input.perf.metrics
		]),
		testing.replace("/trusted/baseline/1/direction", "lower"),
	]))
	"http_reqs.rate is 720/s (median of 5 runs, p 1 %), 20 % worse than 600/s" in testing.messages(found)
}

test_leaves_the_runs_of_another_slot_alone if {
	other := object.union(_series, {"slot": "load"})
	found := _denied([testing.replace("/input/perf/metrics/1/value", 480), testing.add("/input/perf/series", [other])])
	testing.messages(found) == {"http_reqs.rate is 480/s, 20 % worse than 600/s"}
}

test_leaves_the_runs_of_another_metric_alone if {
	other := object.union(_series, {"name": "http_reqs.count"})
	found := _denied([testing.replace("/input/perf/metrics/1/value", 480), testing.add("/input/perf/series", [other])])
	testing.messages(found) == {"http_reqs.rate is 480/s, 20 % worse than 600/s"}
}

test_notes_an_improvement if {
	found := _noted([testing.replace("/input/perf/metrics/1/value", 700)])
	testing.messages(found) == {"http_reqs.rate is 700/s, 16.7 % better than 600/s: tighten the baseline"}
	testing.pointers(found) == {"/perf/metrics/1"}
}

test_notes_no_improvement_of_just_the_budget if count(_noted([testing.replace("/input/perf/metrics/1/value", 660)])) == 0

test_notes_no_improvement_of_what_was_measured_otherwise if {
	count(_noted([testing.replace("/input/perf/metrics/1/value", 700), testing.replace("/input/perf/metrics/1/profile", "smoke")])) == 0
}

test_notes_an_improvement_of_the_median_once if {
	found := _noted(_runs([700, 690, 710, 720, 100], {"median": 700, "against": {"runs": 5, "p_higher": 0.02, "p_lower": 1}}))
	testing.messages(found) == {"http_reqs.rate is 700/s (median of 5 runs, p 2 %), 16.7 % better than 600/s: tighten the baseline"}
	testing.pointers(found) == {"/perf/metrics/1"}
}

test_notes_no_improvement_that_may_be_chance if {
	count(_noted(_runs([700, 690, 710, 720, 100], {"median": 700, "against": {"runs": 5, "p_higher": 0.06, "p_lower": 0.9}}))) == 0
}

test_notes_no_shortage_of_runs_where_there_is_one_on_each_side if {
	patch := _runs([612], {"runs": 1, "median": 612, "against": {"runs": 1, "p_higher": 0.5, "p_lower": 0.5}})
	count(_noted(patch)) == 0
}

test_notes_no_doubt_where_a_limit_decides if {
	series := object.union(_series, {"name": "http_req_duration.p95", "unit": "s", "median": 0.39, "against": {"runs": 5, "p_higher": 0.9, "p_lower": 0.2}})
	patch := [testing.replace("/input/perf/metrics/0/value", 0.39), testing.add("/input/perf/series", [series])]
	count(_denied(patch)) == 0
	count(_noted(patch)) == 0
}

test_notes_no_doubt_of_what_was_measured_otherwise if {
	patch := array.concat(_runs(_slow, _doubtful), [testing.replace("/input/perf/metrics/1/profile", "smoke")])
	testing.messages(_denied(patch)) == {"http_reqs.rate was measured under smoke"}
	count(_noted(patch)) == 0
}

test_notes_an_improvement_whose_runs_are_too_few_to_doubt_it if {
	found := _noted([
		testing.replace("/input/perf/metrics/1/value", 700),
		testing.add("/input/perf/series", [object.union(_series, {"runs": 1, "against": {"runs": 1, "p_higher": 0.9, "p_lower": 0.9}})]),
	])
	testing.messages(found) == {"http_reqs.rate is 700/s, 16.7 % better than 600/s: tighten the baseline"}
}

test_counts_no_run_of_another_slot if {
	other := object.union(data.testing.entry.input.perf.metrics[1], {"slot": "load"})
	found := _denied(array.concat(_runs(_slow, {}), [testing.add("/input/perf/metrics/-", other)]))
	testing.messages(found) == {"http_reqs.rate is 480/s (median of 5 runs, p 0.4 %), 20 % worse than 600/s"}
}
