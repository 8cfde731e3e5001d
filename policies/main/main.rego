# METADATA
# title: What every rule says
# description: The one entry point. It walks the package tree, so a new rule needs no list.
package main

decision[gate][rule].deny := findings if {
	some gate, rule
	findings := data.gates[gate][rule].deny
}

# Only a rule that says what it judged has this.
decision[gate][rule].judged := pointers if {
	some gate, rule
	pointers := data.gates[gate][rule].judged
}

# What people should know although it is no violation, shaped like one.
decision[gate][rule].notes := notes if {
	some gate, rule
	notes := data.gates[gate][rule].notes
}

# What a chart shows.
decision[gate][rule].figures := figures if {
	some gate, rule
	figures := data.gates[gate][rule].figures
}
