package gates.dor.compose_used_test

import data.testing

_denied(patch) := testing.at_entry("dor", "compose_used", patch)

test_denies_tests_of_unknown_images if {
	found := _denied([testing.replace("/input/tests/slots/0/target_images", [])])
	testing.messages(found) == {"nothing says which images e2e ran against"}
	testing.pointers(found) == {"/tests/slots"}
}

test_denies_tests_of_an_image_that_is_not_in_the_environment if {
	found := _denied([testing.add("/input/tests/slots/0/target_images/-", "sha256:0")])
	testing.messages(found) == {"e2e ran against sha256:0, which is not in the environment"}
	testing.pointers(found) == {"/tests/slots/0/target_images/4"}
}

test_denies_a_service_whose_image_was_not_tested if {
	found := _denied([testing.remove("/input/tests/slots/0/target_images/3")])
	testing.messages(found) == {"no test ran against the image of db"}
}

test_denies_a_service_of_which_one_container_runs_another_image if {
	found := _denied([
		testing.replace("/input/environment/samples/2/containers/1/image_id", "sha256:0"),
		testing.replace("/input/environment/samples/2/containers/1/image", "mve/nar:0.8"),
	])
	testing.messages(found) == {"no test ran against the image of nar"}
}

test_denies_a_service_that_is_not_in_the_environment if {
	found := _denied([testing.add("/trusted/slots/3/services/-", "ui")])
	testing.messages(found) == {"no test ran against the image of ui"}
}

test_denies_a_configuration_without_a_slot_for_tests if {
	testing.messages(_denied([testing.remove("/trusted/slots/0")])) == {"no test was run"}
}

test_denies_a_configuration_without_services if {
	found := _denied([testing.replace("/trusted/slots/3/services", [])])
	testing.messages(found) == {"no slot names the services of the environment"}
}

test_allows_tests_of_what_is_running if count(_denied([])) == 0

test_allows_images_that_are_named if {
	count(_denied([testing.replace("/input/tests/slots/0/target_images/3", "mve/db:0.9")])) == 0
}

test_denies_the_images_of_another_slot if {
	smoke := object.union(data.testing.entry.trusted.slots[0], {"name": "smoke"})
	found := _denied([testing.add("/trusted/slots/-", smoke)])
	testing.messages(found) == {"nothing says which images smoke ran against"}
}
