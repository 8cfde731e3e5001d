# METADATA
# title: Records
# description: The Markdown documents of the phase, by the names the configuration gives them.
package lib.records

# Indexes of the documents of a name; a glob gives several.
named(name) := {i |
	some i, record in input.records
	record.name == name
	record.present
}

pointer(name) := $"/records/{min(_declared(name))}" if count(_declared(name)) > 0

pointer(name) := "/records" if count(_declared(name)) == 0

# Some item with a link holds the phrase, and none that holds it is open: a checklist that says both says nothing.
ticked(name, phrase) if {
	some place in _holding(name, phrase)
	count(input.records[place[0]].items[place[1]].link) > 0
	count(_open(name, phrase)) == 0
}

# Items of a checklist that nobody ticked.
unticked(name) := {[i, j] |
	some i in named(name)
	some j, item in input.records[i].items
	not item.checked
}

# Why no item does, and where.
shortfall(name, phrase) := {"text": "is not an item of the checklist", "pointer": pointer(name)} if {
	count(_holding(name, phrase)) == 0
} else := {"text": "is not ticked", "pointer": _item(place)} if {
	place := min(_open(name, phrase))
} else := {"text": "has no link", "pointer": _item(min(_holding(name, phrase)))}

_declared(name) := {i |
	some i, record in input.records
	record.name == name
}

_holding(name, phrase) := {[i, j] |
	some i in named(name)
	some j, item in input.records[i].items
	contains(lower(item.text), lower(phrase))
}

_open(name, phrase) := _holding(name, phrase) & unticked(name)

_item(place) := $"/records/{place[0]}/items/{place[1]}"
