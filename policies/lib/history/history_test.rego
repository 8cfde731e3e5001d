package lib.history_test

import data.testing

_denied(patch) := testing.at_entry("dor", "performance_budget", patch)

_now := data.testing.entry.trusted.clock.epoch_ms

_day := 86400000

# http_reqs.rate: 600/s is the baseline and 500/s a regression beyond 10 %. Results stand before it, the oldest first, one a day.
_after(results, values) := [
	testing.replace("/input/perf/metrics/1/value", 500),
	testing.add("/trusted/budgets/-", {"metric": "http_reqs.rate", "consecutive": 3, "within_ms": 3 * _day}),
	testing.add("/trusted/baseline/1/history", [{"at_ms": _now - (_day * (count(results) - i)), "value": value} | some i, value in values]),
]

_since(values) := _after(values, values)

test_allows_the_first_regression_and_notes_it if {
	patch := _since([610, 600])
	count(_denied(patch)) == 0
	found := testing.notes("dor", "performance_budget", patch)
	testing.messages(found) == {"http_reqs.rate is 500/s, 16.7 % worse than 600/s: it counts when it is 3 times in a row"}
	testing.pointers(found) == {"/perf/metrics/1"}
}

test_allows_a_second_regression if count(_denied(_since([610, 500]))) == 0

test_allows_a_regression_after_one_that_was_broken if count(_denied(_since([500, 610]))) == 0

test_allows_what_was_exactly_within_the_budget if count(_denied(_since([540, 500]))) == 0

test_denies_the_third_regression_in_a_row if count(_denied(_since([610, 500, 500]))) == 1

test_denies_where_too_few_results_are_recorded if count(_denied(_since([610]))) == 1

test_denies_where_no_history_is if {
	patch := array.slice(_since([610, 600]), 0, 2)
	count(_denied(patch)) == 1
}

test_denies_where_a_result_is_too_old if {
	patch := array.concat(_since([610, 600]), [testing.replace("/trusted/baseline/1/history/0/at_ms", (_now - (3 * _day)) - 1)])
	count(_denied(patch)) == 1
}

test_allows_a_result_that_is_just_old_enough if {
	patch := array.concat(_since([610, 600]), [testing.replace("/trusted/baseline/1/history/0/at_ms", _now - (3 * _day))])
	count(_denied(patch)) == 0
}

test_denies_where_a_result_is_from_the_future if {
	patch := array.concat(_since([610, 600]), [testing.replace("/trusted/baseline/1/history/1/at_ms", _now + 1)])
	count(_denied(patch)) == 1
}

test_allows_a_result_of_this_very_instant if {
	patch := array.concat(_since([610, 600]), [testing.replace("/trusted/baseline/1/history/1/at_ms", _now)])
	count(_denied(patch)) == 0
}

test_denies_where_only_another_metric_waits if {
	patch := array.concat(_since([610, 600]), [testing.replace("/trusted/budgets/2/metric", "vus.max")])
	count([violation | some violation in _denied(patch); startswith(violation.message, "http_reqs.rate")]) == 1
}

test_denies_where_only_another_metric_has_a_history if {
	patch := array.concat(_since([610, 600]), [
		testing.remove("/trusted/baseline/1/history"),
		testing.add("/trusted/baseline/2/history", [{"at_ms": _now - _day, "value": 610}, {"at_ms": _now, "value": 610}]),
	])
	count(_denied(patch)) == 1
}

test_denies_where_only_another_slot_has_a_history if {
	other := {"slot": "load", "metric": "http_reqs.rate", "value": 600, "unit": "1/s", "history": [{"at_ms": _now - _day, "value": 610}, {"at_ms": _now, "value": 610}]}
	metric := object.union(data.testing.entry.input.perf.metrics[1], {"slot": "load", "value": 600})
	patch := array.concat(_since([610, 600]), [
		testing.remove("/trusted/baseline/1/history"),
		testing.add("/trusted/baseline/-", other),
		testing.add("/input/perf/metrics/-", metric),
	])
	count(_denied(patch)) == 1
}

test_denies_a_value_beyond_a_limit_whatever_was_before if {
	patch := array.concat(_since([610, 600]), [testing.add("/trusted/budgets/2/min", 550)])
	testing.messages(_denied(patch)) == {"http_reqs.rate is 500/s"}
}
