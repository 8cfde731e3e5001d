package lib.figures_test

import data.testing

_figure(name, patch) := [figure | some figure in testing.figures("dor", "performance_budget", patch); figure.name == name]

test_shows_a_limit_in_place_of_the_default_regression if {
	_figure("http_req_duration.p95", []) == [{
		"name": "http_req_duration.p95",
		"slot": "perf",
		"unit": "s",
		"value": 0.362,
		"runs": [0.362],
		"baseline": [0.351],
		"at_most": [0.4],
		"at_least": [],
	}]
}

test_shows_the_limit_that_follows_from_a_regression if {
	[figure] := _figure("http_req_failed.rate", [])
	[limit] := figure.at_most
	abs(limit - 0.003) < 0.000001
	figure.at_least == []
}

test_shows_the_lower_limit_where_higher_is_better if {
	[figure] := _figure("http_reqs.rate", [])
	figure.at_most == []
	figure.at_least == [540]
}

test_shows_limits_of_both_kinds_in_order if {
	[figure] := _figure("http_reqs.rate", [testing.add("/trusted/budgets/-", {"metric": "http_reqs.rate", "min": 100, "max": 9000, "max_regression": 0.5})])
	figure.at_least == [100, 300]
	figure.at_most == [9000]
}

test_shows_no_baseline_where_there_is_none if {
	[figure] := _figure("http_req_duration.p95", [testing.remove("/trusted/baseline/0")])
	figure.baseline == []
	figure.at_most == [0.4]
}

test_shows_only_the_lower_limit_that_a_budget_gives if {
	[figure] := _figure("http_reqs.rate", [testing.add("/trusted/budgets/-", {"metric": "http_reqs.rate", "min": 500})])
	figure.at_least == [500]
}
