package gates.dor.compose_stable_test

import data.testing

_denied(patch) := testing.at_entry("dor", "compose_stable", patch)

test_denies_too_few_samples if {
	found := _denied([testing.remove("/input/environment/samples/4")])
	testing.messages(found) == {"environment has 4 samples"}
	{violation.expected | some violation in found} == {"at least 5"}
}

test_denies_no_samples_even_where_none_are_asked_for if {
	found := _denied([testing.replace("/input/environment/samples", []), testing.replace("/trusted/slots/3/samples", 0)])
	testing.messages(found) == {"environment has 0 samples"}
}

test_denies_a_service_that_is_missing_from_a_sample if {
	found := _denied([testing.remove("/input/environment/samples/2/containers/3")])
	testing.messages(found) == {"db is missing from sample 3"}
	testing.pointers(found) == {"/environment/samples/2"}
}

test_denies_a_service_that_restarts if {
	found := _denied([testing.replace("/input/environment/samples/1/containers/1/state", "restarting")])
	testing.messages(found) == {"nar is restarting in sample 2"}
	testing.pointers(found) == {"/environment/samples/1/containers/1"}
}

_seen(sample, container, facts) := [
testing.add($"/input/environment/samples/{sample}/containers/{container}/{key}", value) |
	some key, value in facts
]

test_denies_a_service_that_was_started_anew_between_two_samples if {
	found := _denied(array.concat(
		_seen(1, 2, {"started_at": "2026-12-01T08:00:00Z"}),
		_seen(2, 2, {"started_at": "2026-12-01T08:30:00Z"}),
	))
	testing.messages(found) == {"gateway was restarted between samples 2 and 3"}
	testing.pointers(found) == {"/environment/samples/1/containers/2", "/environment/samples/2/containers/2"}
}

test_denies_a_service_that_has_run_for_less_than_before if {
	found := _denied(array.concat(
		_seen(0, 2, {"up_s": 7200, "age_s": 7200}),
		_seen(1, 2, {"up_s": 3, "age_s": 7200}),
	))
	testing.messages(found) == {"gateway was restarted between samples 1 and 2"}
}

test_allows_samples_that_are_numbered_the_wrong_way_round if {
	count(_denied(array.concat(
		_seen(0, 2, {"up_s": 7200, "age_s": 7200}),
		_seen(1, 2, {"up_s": 3600, "age_s": 3600}),
	))) == 0
}

test_allows_a_second_container_of_a_service_that_was_started_later if {
	later := {"id": "later", "started_at": "2026-12-01T08:30:00Z", "up_s": 3, "age_s": 7200}
	second := object.union(data.testing.entry.input.environment.samples[0].containers[2], later)
	earlier := {"started_at": "2026-12-01T08:00:00Z", "up_s": 7200, "age_s": 7200}
	count(_denied([patch |
		some k in numbers.range(0, 4)
		some patch in array.concat(
			_seen(k, 2, earlier),
			[testing.add($"/input/environment/samples/{k}/containers/-", second)],
		)
	])) == 0
}

test_allows_a_service_that_goes_on_running if {
	count(_denied(array.concat(
		_seen(0, 2, {"up_s": 0, "age_s": 1, "started_at": "2026-12-01T08:00:00Z"}),
		_seen(1, 2, {"up_s": 10, "age_s": 11, "started_at": "2026-12-01T08:00:00Z"}),
	))) == 0
}

test_denies_a_service_that_is_not_healthy if {
	found := _denied([testing.replace("/input/environment/samples/0/containers/2/health", "starting")])
	testing.messages(found) == {"gateway is running, starting in sample 1"}
}

test_denies_a_one_shot_that_failed if {
	found := _denied([testing.replace("/input/environment/samples/3/containers/4/exit_code", 137)])
	testing.messages(found) == {"migrate is exited with 137 in sample 4"}
}

test_denies_a_service_that_ends_between_samples if {
	found := _denied([
		testing.replace("/input/environment/samples/4/containers/1/state", "exited"),
		testing.add("/input/environment/samples/4/containers/1/exit_code", 0),
	])
	testing.messages(found) == {"nar does not stay in one condition"}
}

test_denies_a_container_that_was_replaced if {
	found := _denied([testing.replace("/input/environment/samples/3/containers/0/id", "0123456789ab")])
	testing.messages(found) == {"the containers of mission were replaced or have no id"}
}

test_denies_containers_without_ids if {
	count(_denied([testing.remove("/input/environment/samples/3/containers/0/id")])) == 1
}

test_denies_a_slot_that_names_no_service if {
	found := _denied([testing.replace("/trusted/slots/3/services", [])])
	testing.messages(found) == {"no slot names the services of the environment"}
}

test_allows_services_that_stay_up if count(_denied([])) == 0

test_allows_what_no_slot_names_to_come_and_go if {
	count(_denied([testing.replace("/trusted/slots/3/services", ["db"]), testing.remove("/input/environment/samples/0/containers/1")])) == 0
}

_second := {"slot": "environment", "source": "b.json", "containers": [
	{"service": "db", "id": "a", "image": "b", "image_id": "c", "state": "running"},
]}

test_denies_two_containers_with_one_id if {
	found := _denied([
		testing.replace("/trusted/slots/3/services", ["db"]),
		testing.replace("/trusted/slots/3/samples", 1),
		testing.replace("/input/environment/samples", [object.union(_second, {"containers": array.concat(_second.containers, _second.containers)})]),
	])
	testing.messages(found) == {"the containers of db were replaced or have no id"}
}

test_denies_what_has_ended_before_it_was_sampled_without_an_exit_code if {
	found := _denied([testing.remove("/input/environment/samples/3/containers/4/exit_code")])
	testing.messages(found) == {"migrate is exited in sample 4"}
}

test_denies_a_container_that_is_neither_running_nor_done if {
	found := _denied([testing.replace("/input/environment/samples/3/containers/4/state", "paused")])
	testing.messages(found) == {"migrate is paused with 0 in sample 4"}
}

test_allows_samples_of_another_slot_to_differ if {
	count(_denied([testing.add("/input/environment/samples/-", object.union(_second, {"slot": "other"}))])) == 0
}
