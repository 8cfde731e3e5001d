package gates.dor.performance_budget_test

import data.testing

_denied(patch) := testing.at_entry("dor", "performance_budget", patch)

_expected(found) := {violation.expected | some violation in found}

test_denies_a_value_above_its_maximum if {
	found := _denied([testing.replace("/input/perf/metrics/0/value", 0.4523)])
	testing.messages(found) == {"http_req_duration.p95 is 452.3 ms"}
	_expected(found) == {"at most 400 ms"}
	testing.pointers(found) == {"/perf/metrics/0"}
}

test_denies_a_value_below_its_minimum if {
	found := _denied([testing.add("/trusted/budgets/-", {"metric": "http_reqs.rate", "min": 1000})])
	testing.messages(found) == {"http_reqs.rate is 612.4/s"}
	_expected(found) == {"at least 1000/s"}
}

test_denies_a_regression_where_higher_is_better if {
	found := _denied([testing.replace("/input/perf/metrics/1/value", 500)])
	testing.messages(found) == {"http_reqs.rate is 500/s, 16.7 % worse than 600/s"}
	_expected(found) == {"at most 10 % worse than the baseline"}
}

test_denies_a_regression_beyond_the_budget_of_the_metric if {
	found := _denied([testing.replace("/input/perf/metrics/2/value", 0.0032)])
	testing.messages(found) == {"http_req_failed.rate is 0.3 %, 60 % worse than 0.2 %"}
	_expected(found) == {"at most 50 % worse than the baseline"}
}

test_denies_anything_above_a_baseline_of_zero if {
	found := _denied([testing.replace("/trusted/baseline/2/value", 0)])
	testing.messages(found) == {"http_req_failed.rate is 0.2 %, worse than 0 %"}
}

test_denies_a_metric_that_was_not_measured if {
	found := _denied([testing.remove("/input/perf/metrics/1")])
	testing.messages(found) == {"http_reqs.rate was not measured"}
	testing.pointers(found) == {"/perf/metrics"}
}

test_denies_a_budget_for_what_was_not_measured if {
	found := _denied([testing.add("/trusted/budgets/-", {"metric": "rss.max", "max": 1})])
	testing.messages(found) == {"rss.max was not measured"}
}

test_denies_a_metric_measured_under_another_load if {
	found := _denied([testing.replace("/input/perf/metrics/0/profile", "smoke")])
	testing.messages(found) == {"http_req_duration.p95 was measured under smoke"}
	_expected(found) == {"measured under mixed-load"}
}

test_denies_another_unit_than_that_of_the_baseline if {
	found := _denied([testing.replace("/trusted/baseline/0/unit", "ms")])
	testing.messages(found) == {"http_req_duration.p95 is in s, its baseline is not"}
}

test_denies_a_duration_of_zero if {
	found := _denied([testing.replace("/input/perf/metrics/0/value", 0)])
	testing.messages(found) == {"http_req_duration.p95 cannot be what was measured: it is not above zero"}
}

test_denies_a_metric_of_unknown_direction if {
	found := _denied([testing.remove("/input/perf/metrics/1/direction"), testing.remove("/trusted/baseline/1/direction")])
	testing.messages(found) == {"http_reqs.rate cannot be compared: which way is better is unknown, or said both ways"}
}

test_denies_a_metric_whose_direction_is_contradicted if {
	count(_denied([testing.replace("/input/perf/metrics/1/direction", "lower")])) == 1
}

test_denies_a_budget_with_nothing_to_compare if {
	found := _denied([testing.replace("/trusted/baseline", []), testing.replace("/trusted/budgets", [{"metric": "http_reqs.rate"}])])
	testing.messages(found) == {"http_reqs.rate has no baseline to compare with"}
}

test_denies_when_nothing_has_a_budget if {
	found := _denied([testing.replace("/trusted/baseline", []), testing.replace("/trusted/budgets", [])])
	testing.messages(found) == {"no metric has a budget or a baseline"}
}

test_allows_metrics_within_their_budgets if count(_denied([])) == 0

test_allows_a_change_of_exactly_the_budget if {
	count(_denied([
		testing.replace("/trusted/budgets", []),
		testing.replace("/trusted/baseline/0/value", 0.3),
		testing.replace("/input/perf/metrics/0/value", 0.33),
	])) == 0
}

test_allows_a_metric_that_no_budget_names if {
	metric := {"slot": "perf", "name": "vus.max", "value": 50, "unit": "1", "source": "perf/k6-summary.json"}
	count(_denied([testing.add("/input/perf/metrics/-", metric)])) == 0
}

test_allows_a_baseline_of_zero_that_is_kept if {
	count(_denied([testing.replace("/trusted/baseline/2/value", 0), testing.replace("/input/perf/metrics/2/value", 0)])) == 0
}

test_allows_a_metric_that_does_not_say_its_load if {
	count(_denied([testing.remove("/input/perf/metrics/0/profile")])) == 0
}

test_allows_a_direction_that_only_the_budget_gives if {
	count(_denied([
		testing.remove("/input/perf/metrics/2/direction"),
		testing.remove("/trusted/baseline/2/direction"),
		testing.add("/trusted/budgets/1/direction", "lower"),
	])) == 0
}

test_judges_what_has_a_budget if {
	testing.judged("dor", "performance_budget", data.testing.entry) == {"/perf/metrics/0", "/perf/metrics/1", "/perf/metrics/2"}
}

test_denies_a_negative_count if {
	found := _denied([testing.replace("/input/perf/metrics/2/value", -1)])
	testing.messages(found) == {"http_req_failed.rate cannot be what was measured: it is not above zero"}
}

test_denies_a_metric_within_its_baseline_measured_under_another_load if {
	found := _denied([testing.replace("/input/perf/metrics/1/profile", "smoke")])
	testing.messages(found) == {"http_reqs.rate was measured under smoke"}
}

test_denies_a_baseline_that_only_another_slot_measured if {
	found := _denied([testing.replace("/trusted/baseline/1/slot", "load")])
	testing.messages(found) == {"http_reqs.rate was not measured"}
}

test_denies_a_zero_that_nothing_is_better_than if {
	found := _denied([testing.replace("/trusted/baseline/1/value", 0), testing.replace("/input/perf/metrics/1/direction", "lower"), testing.replace("/trusted/baseline/1/direction", "lower")])
	testing.messages(found) == {"http_reqs.rate is 612.4/s, worse than 0/s"}
}

test_allows_a_value_above_its_minimum if {
	count(_denied([testing.add("/trusted/budgets/-", {"metric": "http_reqs.rate", "min": 600})])) == 0
}

test_allows_the_worst_of_two_baselines_each_way if {
	slower := object.union(data.testing.entry.trusted.baseline[2], {"value": 0.004})
	faster := object.union(data.testing.entry.trusted.baseline[1], {"value": 500})
	count(_denied([testing.add("/trusted/baseline/-", slower), testing.add("/trusted/baseline/-", faster)])) == 0
}

test_allows_a_baseline_of_the_same_name_in_another_slot if {
	other := object.union(data.testing.entry.trusted.baseline[1], {"slot": "load", "value": 9999})
	metric := object.union(data.testing.entry.input.perf.metrics[1], {"slot": "load", "value": 9999})
	count(_denied([testing.add("/trusted/baseline/-", other), testing.add("/input/perf/metrics/-", metric)])) == 0
}

test_denies_what_is_compared_with_less_than_nothing if {
	found := _denied([testing.replace("/trusted/baseline/1/value", -600)])
	testing.messages(found) == {"http_reqs.rate is 612.4/s, worse than -600/s"}
}

test_allows_a_regression_within_a_limit if {
	count(_denied([testing.replace("/input/perf/metrics/0/value", 0.399)])) == 0
}
