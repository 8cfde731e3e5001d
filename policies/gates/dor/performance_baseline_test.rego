package gates.dor.performance_baseline_test

import data.testing

_denied(patch) := testing.at_entry("dor", "performance_baseline", patch)

test_denies_a_metric_without_a_baseline if {
	found := _denied([testing.remove("/trusted/baseline/1")])
	testing.messages(found) == {"http_reqs.rate has no baseline"}
	{violation.expected | some violation in found} == {"a value with unit, samples and source, under mixed-load"}
}

test_denies_a_baseline_without_samples if {
	found := _denied([testing.remove("/trusted/baseline/1/samples")])
	testing.messages(found) == {"http_reqs.rate has a baseline without unit, samples or source"}
}

test_denies_a_baseline_without_source if count(_denied([testing.replace("/trusted/baseline/1/source", "")])) == 1

test_denies_a_baseline_without_unit if count(_denied([testing.replace("/trusted/baseline/1/unit", "")])) == 1

test_denies_a_baseline_measured_under_another_load if {
	found := _denied([testing.replace("/trusted/baseline/0/profile", "smoke")])
	testing.messages(found) == {"http_req_duration.p95 has a baseline measured under another load"}
}

test_denies_when_no_metric_is_configured if {
	found := _denied([testing.replace("/trusted/params/performance/metrics", [])])
	testing.messages(found) == {"the configuration names no metric that the baseline must document"}
}

test_allows_baselines_that_are_documented if count(_denied([])) == 0
