package gates.signoffs.distinct_test

import data.testing

_denied(patch) := testing.at_entry("signoffs", "distinct", patch)

# Everybody signs in all of these roles.
_in_all(roles) := array.concat(
	[testing.replace("/trusted/roles", roles)],
	[testing.replace($"/input/statements/{i}/roles", [role.name | some role in roles]) |
		some i, _ in data.testing.entry.input.statements
	],
)

_role(name, people, quorum) := {"name": name, "people": people, "quorum": quorum, "accept": ["ssh"]}

test_denies_a_person_whom_two_roles_need if {
	found := _denied([
		testing.replace("/trusted/roles/0/people", ["lukas"]),
		testing.replace("/input/statements/1/roles", ["lead-architect", "project-manager"]),
	])
	testing.messages(found) == {"lead-architect and project-manager are filled by lukas: 2 people are needed"}
}

test_denies_two_people_for_three_roles if {
	both := ["sofia", "noor"]
	found := _denied(_in_all([_role("a", both, 1), _role("b", both, 1), _role("c", both, 1)]))
	testing.messages(found) == {"a and b and c are filled by noor, sofia: 3 people are needed"}
}

test_denies_the_smallest_groups_only if {
	one := ["sofia"]
	found := _denied(_in_all([_role("a", one, 1), _role("b", one, 1), _role("c", one, 1)]))
	testing.messages(found) == {
		"a and b are filled by sofia: 2 people are needed",
		"a and c are filled by sofia: 2 people are needed",
		"b and c are filled by sofia: 2 people are needed",
	}
}

test_denies_a_role_that_is_not_filled if {
	found := _denied([testing.remove("/input/statements/5"), testing.remove("/input/statements/5")])
	testing.messages(found) == {"not filled yet: community-lead, sre-lead"}
}

test_denies_when_no_role_is_required if {
	found := _denied([testing.replace("/trusted/roles", [])])
	testing.messages(found) == {"not filled yet: the configuration requires no role"}
}

test_denies_more_shared_roles_than_can_be_told_apart if {
	all := ["amara", "lukas", "sofia", "noor", "jonas", "tomas", "ines", "mira"]
	roles := [_role($"role-{n}", all, 1) | some n in numbers.range(1, 11)]
	testing.messages(_denied(_in_all(roles))) == {"11 roles share people: too many to tell them apart"}
}

test_allows_roles_filled_by_different_people if count(_denied([])) == 0

test_allows_a_person_in_two_roles_whom_only_one_needs if {
	count(_denied([testing.replace("/trusted/roles/2", _role("tech-lead", ["sofia", "noor", "lukas"], 2))])) == 0
}

test_denies_a_role_that_asks_for_nobody if {
	found := _denied([testing.replace("/trusted/roles/0/quorum", 0)])
	testing.messages(found) == {"not filled yet: project-manager"}
}

test_denies_an_unfilled_role_without_counting_it_among_the_short if {
	found := _denied([
		testing.replace("/trusted/roles/0/people", ["lukas"]),
	])
	testing.messages(found) == {"not filled yet: project-manager"}
}

test_allows_more_roles_than_can_be_told_apart_that_share_nobody if {
	people := ["amara", "lukas", "sofia", "noor", "jonas", "tomas", "ines", "mira"]
	names := array.concat(people, ["p8", "p9", "p10"])
	statements := [object.union(data.testing.entry.input.statements[0], {"person": name, "roles": [$"role-{name}"]}) | some name in names]
	count(_denied([
		testing.replace("/trusted/roles", [_role($"role-{name}", [name], 1) | some name in names]),
		testing.replace("/input/statements", statements),
	])) == 0
}
