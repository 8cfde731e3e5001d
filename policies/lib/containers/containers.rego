# METADATA
# title: Containers of the simulation environment
# description: What the samples say, by index of the sample and of the container in it.
package lib.containers

# Indexes of the samples of a slot.
samples(s) := {k |
	some k, sample in input.environment.samples
	sample.slot == data.slots[s].name
}

of(k, service) := {j |
	some j, container in input.environment.samples[k].containers
	container.service == service
}

# The two conditions of a stable container; a service that ends by itself has ended well. No other has one.
condition(k, j) := "running" if {
	input.environment.samples[k].containers[j].state == "running"
	_is_healthy(k, j)
}

condition(k, j) := "done" if {
	input.environment.samples[k].containers[j].state == "exited"
	input.environment.samples[k].containers[j].exit_code == 0
}

# Whether the same container, in two samples, was started again between them.
restarted(k, i, l, j) if {
	_is_same(k, i, l, j)
	start := input.environment.samples[l].containers[j].started_at
	not input.environment.samples[k].containers[i].started_at == start
	input.environment.samples[k].containers[i].started_at
}

# Samples may be numbered the wrong way round: a container that is younger in the later one tells nothing.
restarted(k, i, l, j) if {
	_is_same(k, i, l, j)
	input.environment.samples[l].containers[j].up_s < input.environment.samples[k].containers[i].up_s
	input.environment.samples[l].containers[j].age_s >= input.environment.samples[k].containers[i].age_s
}

_is_same(k, i, l, j) if {
	id := input.environment.samples[l].containers[j].id
	id == input.environment.samples[k].containers[i].id
}

# Ids and names of the image that a container runs.
images(k, j) := {image | image := input.environment.samples[k].containers[j].image_id} | _named(k, j)

words(k, j) := $"{_state(k, j)}, {input.environment.samples[k].containers[j].health}" if {
	not _is_healthy(k, j)
} else := $"{_state(k, j)} with {input.environment.samples[k].containers[j].exit_code}" if {
	input.environment.samples[k].containers[j].exit_code
} else := _state(k, j)

_named(k, j) := {image | image := input.environment.samples[k].containers[j].image}

_state(k, j) := input.environment.samples[k].containers[j].state

# A container without a health check is as healthy as it can show.
_is_healthy(k, j) if not input.environment.samples[k].containers[j].health

_is_healthy(k, j) if input.environment.samples[k].containers[j].health == "healthy"
