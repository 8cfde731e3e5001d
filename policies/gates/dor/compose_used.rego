# METADATA
# title: The tests ran against the simulation environment
# description: Green tests of another build prove nothing. What the tests ran against is what the environment shows running.
# custom:
#   level: block
#   solution: Run the tests against the environment that was sampled, recording its images as their target.
#   who: QA; SRE
package gates.dor.compose_used

import data.lib.containers
import data.lib.report
import data.lib.slots

deny contains violation if {
	some s in _test_slots
	count(_targets(s)) == 0
	violation := report.violation($"nothing says which images {data.slots[s].name} ran against", ["/tests/slots"])
}

deny contains violation if {
	some s in _test_slots
	some [t, i, image] in _targets(s)
	not _running[image]
	violation := report.violation($"{data.slots[s].name} ran against {image}, which is not in the environment", [$"/tests/slots/{t}/target_images/{i}"])
}

deny contains violation if {
	count(_tested) > 0
	some [s, service] in _services
	not _was_tested(s, service)
	violation := report.violation($"no test ran against the image of {service}", ["/environment/samples"])
}

deny contains violation if {
	count(_test_slots) == 0
	violation := report.violation("no test was run", ["/tests/slots"])
}

deny contains violation if {
	count(_services) == 0
	violation := report.violation("no slot names the services of the environment", ["/environment/services"])
}

_test_slots := slots.due("tests", "dor.compose_used")

_services contains [s, service] if {
	some s in slots.due("environment", "dor.compose_used")
	some service in data.slots[s].services
}

_targets(s) := {[t, i, image] |
	some t, ran in input.tests.slots
	ran.name == data.slots[s].name
	some i, image in ran.target_images
}

_tested contains image if {
	some s in _test_slots
	some [_, _, image] in _targets(s)
}

_running contains image if {
	some k, sample in input.environment.samples
	some j, _ in sample.containers
	some image in containers.images(k, j)
}

# Every container of the service, in every sample, runs an image that was tested.
_was_tested(s, service) if {
	seen := {[k, j] | some k in containers.samples(s); some j in containers.of(k, service)}
	tested := {[k, j] | some [k, j] in seen; some image in containers.images(k, j); _tested[image]}
	count(seen) > 0
	count(seen) == count(tested)
}
