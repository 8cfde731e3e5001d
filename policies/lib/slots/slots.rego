# METADATA
# title: Slots
# description: Which evidence slots of the configuration a rule has to find good, as indexes into data.slots.
package lib.slots

# An optional slot counts as soon as something was put into it.
due(kind, code) := {s |
	some s, slot in data.slots
	slot.kind == kind
	_serves(s, code)
	_wanted(s)
}

_serves(s, _) if count(data.slots[s].needs) == 0

_serves(s, code) if {
	some need in data.slots[s].needs
	need == code
}

_wanted(s) if data.slots[s].required

_wanted(s) if {
	some slot in input.slots
	slot.name == data.slots[s].name
	slot.files > 0
}
