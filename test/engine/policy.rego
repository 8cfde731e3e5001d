package authz

default allow := false

allow if {
	input.user == data.admin
	semver.compare(input.version, "1.10.0") >= 0
}

why contains sprintf("%v is older than %d", [input.version, 12345678901234567890]) if not allow

why contains $"{input.user} is not {data.admin}" if input.user != data.admin

# One value of each kind that JSON does not have, and a function that nobody but OPA itself has.
shapes := {
	"set": {3, 1, {2}},
	"keys": {1: "one", {"a"}: "set"},
	"large": json.unmarshal("12345678901234567890"),
	"schema": graphql.is_valid("{ a }", "type Query { a: String }"),
}

at := time.now_ns()

size := units.parse(input.size)

echo := input
