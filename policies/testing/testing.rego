# METADATA
# title: Tests of rules
# description: Two clean snapshots, one thing spoiled, and what a rule says about it. The situation is that of the shipped example.
package testing

import data.main

# Violations of a rule when the first change of the phase is judged, after a JSON patch over {input, trusted}.
at_entry(gate, rule, patch) := violations(gate, rule, json.patch(data.testing.entry, patch))

# The same when a fix is judged, after the phase was entered.
at_keep(gate, rule, patch) := violations(gate, rule, json.patch(data.testing.keep, patch))

violations(gate, rule, snapshot) := found if {
	found := main.decision[gate][rule].deny with input as snapshot.input
		with data.baseline as snapshot.trusted.baseline
		with data.budgets as snapshot.trusted.budgets
		with data.clock as snapshot.trusted.clock
		with data.entry as snapshot.trusted.entry
		with data.params as snapshot.trusted.params
		with data.people as snapshot.trusted.people
		with data.phase as snapshot.trusted.phase
		with data.roles as snapshot.trusted.roles
		with data.slots as snapshot.trusted.slots
		with data.triage as snapshot.trusted.triage
}

judged(gate, rule, snapshot) := found if {
	found := main.decision[gate][rule].judged with input as snapshot.input
		with data.baseline as snapshot.trusted.baseline
		with data.budgets as snapshot.trusted.budgets
		with data.slots as snapshot.trusted.slots
}

# Notes of a rule when the first change of the phase is judged, after a JSON patch over {input, trusted}.
notes(gate, rule, patch) := found if {
	snapshot := json.patch(data.testing.entry, patch)
	found := main.decision[gate][rule].notes with input as snapshot.input
		with data.baseline as snapshot.trusted.baseline
		with data.budgets as snapshot.trusted.budgets
		with data.clock as snapshot.trusted.clock
		with data.params as snapshot.trusted.params
		with data.slots as snapshot.trusted.slots
}

# Figures for charts, of the same.
figures(gate, rule, patch) := found if {
	snapshot := json.patch(data.testing.entry, patch)
	found := main.decision[gate][rule].figures with input as snapshot.input
		with data.baseline as snapshot.trusted.baseline
		with data.budgets as snapshot.trusted.budgets
		with data.params as snapshot.trusted.params
}

messages(found) := {violation.message | some violation in found}

pointers(found) := {pointer | some violation in found; some pointer in violation.pointers}

add(path, value) := {"op": "add", "path": path, "value": value}

replace(path, value) := {"op": "replace", "path": path, "value": value}

remove(path) := {"op": "remove", "path": path}
