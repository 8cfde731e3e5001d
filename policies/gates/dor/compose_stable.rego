# METADATA
# title: The simulation environment is stable
# description: Tests against services that restart or are replaced meanwhile measure luck.
# custom:
#   level: block
#   solution: Find out why the service does not stay up, and record the samples again.
#   who: SRE
package gates.dor.compose_stable

import data.lib.containers
import data.lib.report
import data.lib.slots

deny contains violation if {
	some s in _slots
	not _is_sampled(s)
	message := $"{data.slots[s].name} has {count(containers.samples(s))} samples"
	violation := report.violation_expected(message, $"at least {data.slots[s].samples}", ["/environment/samples"])
}

deny contains violation if {
	some [s, service] in _services
	some k in containers.samples(s)
	count(containers.of(k, service)) == 0
	violation := report.violation($"{service} is missing from sample {k + 1}", [$"/environment/samples/{k}"])
}

deny contains violation if {
	some [s, service] in _services
	some k in containers.samples(s)
	some j in containers.of(k, service)
	not containers.condition(k, j)
	message := $"{service} is {containers.words(k, j)} in sample {k + 1}"
	violation := report.violation(message, [$"/environment/samples/{k}/containers/{j}"])
}

deny contains violation if {
	some [s, service] in _services
	not _stays_in_one_condition(s, service)
	violation := report.violation($"{service} does not stay in one condition", ["/environment/samples"])
}

deny contains violation if {
	some [s, service] in _services
	not _stays_the_same(s, service)
	violation := report.violation($"the containers of {service} were replaced or have no id", ["/environment/samples"])
}

deny contains violation if {
	some [s, service] in _services
	some [k, l] in _neighbours(s)
	some i in containers.of(k, service)
	some j in containers.of(l, service)
	containers.restarted(k, i, l, j)
	pointers := [$"/environment/samples/{k}/containers/{i}", $"/environment/samples/{l}/containers/{j}"]
	violation := report.violation($"{service} was restarted between samples {k + 1} and {l + 1}", pointers)
}

deny contains violation if {
	count(_services) == 0
	violation := report.violation("no slot names the services of the environment", ["/environment/services"])
}

_slots := slots.due("environment", "dor.compose_stable")

_services contains [s, service] if {
	some s in _slots
	some service in data.slots[s].services
}

# Samples of a slot, each with the one after it.
_neighbours(s) := {[k, l] |
	some k in containers.samples(s)
	l := min({after | some after in containers.samples(s); after > k})
}

_is_sampled(s) if {
	count(containers.samples(s)) > 0
	count(containers.samples(s)) >= data.slots[s].samples
}

_stays_in_one_condition(s, service) if {
	conditions := {condition |
		some k in containers.samples(s)
		some j in containers.of(k, service)
		condition := containers.condition(k, j)
	}
	count(conditions) <= 1
}

_stays_the_same(s, service) if {
	present := [k | some k in containers.samples(s); count(containers.of(k, service)) > 0]
	count([k | some k in present; count(_ids(k, service)) < count(containers.of(k, service))]) == 0
	count({_ids(k, service) | some k in present}) <= 1
}

_ids(k, service) := {input.environment.samples[k].containers[j].id | some j in containers.of(k, service)}
