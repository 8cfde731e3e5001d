# METADATA
# title: Violations
# description: The shape of what a rule reports. Pointers are RFC 6901 pointers into input.
package lib.report

violation(message, pointers) := {"message": message, "pointers": pointers}

violation_expected(message, expected, pointers) := {
	"message": message,
	"expected": expected,
	"pointers": pointers,
}

# The first line of a text, cut so that a message around it stays near a hundred characters.
short(text) := _cut(split(text, "\n")[0])

_cut(line) := line if count(line) <= 56

_cut(line) := $"{substring(line, 0, 55)}…" if count(line) > 56
