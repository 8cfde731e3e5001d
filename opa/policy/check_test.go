package policy

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var evidence = Schemas{
	Input: object(map[string]any{
		"change": object(map[string]any{
			"title": text(), "kind": oneOf("fix", "feature"), "labels": list(text()), "draft": map[string]any{"type": "boolean"},
			"parts": list(object(map[string]any{"id": text()})),
		}),
		"branch": object(map[string]any{"parts": list(object(map[string]any{"id": text()}))}),
		"tests": object(map[string]any{
			"total": number(), "failed": number(), "exceptions": list(object(map[string]any{"name": text(), "status": oneOf("failed", "skipped")})),
		}),
	}),
	Data: map[string]map[string]any{
		"params": object(map[string]any{"limit": number(), "names": list(text())}),
		"roles":  list(object(map[string]any{"name": text(), "people": list(text())})),
	},
}

func oneOf(choices ...any) map[string]any { return map[string]any{"type": "string", "enum": choices} }

// asked is a request for one rule beside the shipped entry point; body and helpers are those of the rule.
func asked(t *testing.T, body, helpers string) CheckRequest {
	t.Helper()
	entry, err := os.ReadFile("../../policies/main/main.rego")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.ReplaceAll(strings.TrimSpace(body), "\n", "\n\t")
	source := metadata + "package gates.freeze.only_fixes\n\ndeny contains violation if {\n\t" + lines + "\n}\n"
	if helpers != "" {
		source += "\n" + strings.TrimSpace(helpers) + "\n"
	}
	return CheckRequest{
		Modules: map[string]string{"policies/main/main.rego": string(entry), ruleFile: source},
		Schemas: evidence, Entrypoint: "main/decision",
	}
}

func faultsOf(t *testing.T, request CheckRequest) []Diagnostic {
	t.Helper()
	answer, err := Check(request)
	if err != nil {
		t.Fatal(err)
	}
	return answer.Diagnostics
}

const named = "\nviolation := {\"message\": $\"{input.change.title} is no fix\", \"pointers\": []}"

// cases of each convention: what is refused, and the same written well.
var cases = []struct {
	name, code                    string
	body, helpers                 string
	acceptedBody, acceptedHelpers string
	found, want                   string
}{
	{
		name: "a key behind a union", code: codeType,
		body: "some part in _parts\npart.idd == \"\"" + named, helpers: "_parts := {part | some part in input.change.parts} | {part | some part in input.branch.parts}",
		acceptedBody: "some part in _parts\npart.id == \"\"" + named, acceptedHelpers: "_parts := {part | some part in input.change.parts} | {part | some part in input.branch.parts}",
		found: "idd",
	},
	{
		name: "a key behind array.concat", code: codeType,
		body:         "some part in array.concat(input.change.parts, input.branch.parts)\npart.idd == \"\"" + named,
		acceptedBody: "some part in array.concat(input.change.parts, input.branch.parts)\npart.id == \"\"" + named,
		found:        "idd",
	},
	{
		name: "a key behind object.union", code: codeType,
		body:         "object.union(input.change, {\"more\": 1}).titel == \"\"" + named,
		acceptedBody: "object.union(input.change, {\"more\": 1}).title == \"\"" + named,
		found:        "titel",
	},
	{
		name: "a key behind object.union_n", code: codeType,
		body:         "object.union_n([input.change, {\"more\": 1}]).titel == \"\"" + named,
		acceptedBody: "object.union_n([input.change, {\"more\": 1}]).title == \"\"" + named,
		found:        "titel",
	},
	{
		name: "a key behind object.remove", code: codeType,
		body:         "object.remove(input.change, [\"draft\"]).titel == \"\"" + named,
		acceptedBody: "object.remove(input.change, [\"draft\"]).title == \"\"" + named,
		found:        "titel",
	},
	{
		name: "a key behind a difference of sets", code: codeType,
		body: "some part in (_parts - {\"x\"})\npart.idd == \"\"" + named, helpers: "_parts contains part if some part in input.change.parts",
		acceptedBody: "some part in (_parts - {\"x\"})\npart.id == \"\"" + named, acceptedHelpers: "_parts contains part if some part in input.change.parts",
		found: "idd",
	},
	{
		name: "a key of a member of an array in a rule's value", code: codeType,
		body: "some [_, part] in _pairs\npart.idd == \"\"" + named, helpers: "_pairs contains [i, part] if some i, part in input.change.parts",
		acceptedBody: "some [_, part] in _pairs\npart.id == \"\"" + named, acceptedHelpers: "_pairs contains [i, part] if some i, part in input.change.parts",
		found: "idd",
	},
	{
		name: "a key of an object that the policy makes", code: codeType,
		body: "_case.titel == \"\"" + named, helpers: "_case := object.union({\"title\": input.change.title}, {\"n\": 1})",
		acceptedBody: "_case.title == \"\"" + named, acceptedHelpers: "_case := object.union({\"title\": input.change.title}, {\"n\": 1})",
		found: "titel",
	},
	{
		name: "a literal that a path never is", code: codeLiteral,
		body: "not input.change.kind == \"fixx\"" + named, acceptedBody: "not input.change.kind == \"fix\"" + named, found: "fixx",
	},
	{
		name: "a literal in a set", code: codeLiteral,
		body: "not input.change.kind in {\"fix\", \"features\"}" + named, acceptedBody: "not input.change.kind in {\"fix\", \"feature\"}" + named, found: "features",
	},
	{
		name: "a literal that a function is given", code: codeLiteral,
		body: "count(_with(\"skiped\")) > 0" + named, helpers: "_with(status) := {i | some i, test in input.tests.exceptions; test.status == status}",
		acceptedBody: "count(_with(\"skipped\")) > 0" + named, acceptedHelpers: "_with(status) := {i | some i, test in input.tests.exceptions; test.status == status}",
		found: "skiped",
	},
	{
		name: "a literal in the head of a function", code: codeLiteral,
		body: "_is_odd(input.change.kind)" + named, helpers: "_is_odd(\"feat\")",
		acceptedBody: "_is_odd(input.change.kind)" + named, acceptedHelpers: "_is_odd(\"feature\")",
		found: "feat",
	},
	{
		name: "division by evidence", code: codeSilent,
		body: "input.tests.failed / input.tests.total > 0.1" + named, acceptedBody: "input.tests.failed > 0.1 * input.tests.total" + named,
		found: "/", want: "a product",
	},
	{
		name: "a remainder by what is computed from evidence", code: codeSilent,
		body: "7 % count(input.change.labels) == 0" + named, acceptedBody: "count(input.change.labels) % 7 == 0" + named, found: "%",
	},
	{
		name: "to_number of evidence", code: codeSilent,
		body: "to_number(split(input.change.title, \" \")[0]) > 1" + named, acceptedBody: "to_number(\"12\") > input.tests.total" + named, found: "to_number",
	},
	{
		name: "format_int of evidence", code: codeSilent,
		body: "format_int(input.tests.total, 10) == \"1\"" + named, acceptedBody: "$\"{input.tests.total}\" == \"1\"" + named, found: "format_int",
	},
	{
		name: "a pattern that is evidence", code: codeSilent,
		body: "not regex.match(input.change.title, \"x\")" + named, acceptedBody: "not regex.match(\"x\", input.change.title)" + named, found: "regex.match",
	},
	{
		name: "a default that is true", code: codeDefault,
		body: "not _is_fix" + named, helpers: "default _is_fix := true\n\n_is_fix := false if input.change.draft",
		acceptedBody: "not _is_fix" + named, acceptedHelpers: "_is_fix if not input.change.draft", found: "_is_fix",
	},
	{
		name: "object.get on evidence", code: codeObjectGet,
		body: "object.get(input.change, \"title\", \"\") == \"\"" + named, acceptedBody: "object.get({\"a\": \"b\"}, input.change.title, \"\") == \"\"" + named, found: "object.get",
	},
	{
		name: "trusted data from the judged side", code: codeTrusted,
		body: "count(input.roles) == 0" + named, acceptedBody: "count(data.roles) == 0" + named, found: "roles", want: "`data.roles`",
	},
	{
		name: "evidence handed to a function", code: codeArgument,
		body: "some test in input.tests.exceptions\n_is_bad(test)" + named, helpers: "_is_bad(test) if test.status == \"failed\"",
		acceptedBody: "some i, _ in input.tests.exceptions\n_is_bad(i)" + named, acceptedHelpers: "_is_bad(i) if input.tests.exceptions[i].status == \"failed\"",
		found: "_is_bad", want: "index of `test`",
	},
	{
		name: "a walk through evidence", code: codeUntyped,
		body: "walk(input.change, [_, \"x\"])" + named, acceptedBody: "walk(data.params, [_, \"x\"])" + named, found: "walk",
	},
	{
		name: "every over evidence", code: codeEvery,
		body: "every test in input.tests.exceptions { test.status == \"skipped\" }" + named, acceptedBody: "every name in data.params.names { contains(input.change.title, name) }" + named,
		found: "every", want: "count(_bad) == 0",
	},
	{
		name: "every over places in evidence", code: codeEvery,
		body: "every i in _failed { input.tests.exceptions[i].name == \"a\" }" + named, helpers: "_failed contains i if some i, _ in input.tests.exceptions",
		acceptedBody: "count(_failed) == 0" + named, acceptedHelpers: "_failed contains i if some i, _ in input.tests.exceptions", found: "every",
	},
	{
		name: "a difference in a loop", code: codeDiffers,
		body: "some test in input.tests.exceptions\ntest.status != \"skipped\"" + named, acceptedBody: "some test in input.tests.exceptions\nnot test.status == \"skipped\"" + named,
		found: "!=", want: "`not test.status == \"skipped\"`",
	},
	{
		name: "a difference with a wildcard", code: codeDiffers,
		body: "input.tests.exceptions[_].status != \"skipped\"" + named, acceptedBody: "input.change.kind != \"fix\"" + named, found: "!=",
	},
	{
		name: "a difference in a comprehension of what a loop gave", code: codeDiffers,
		body:         "count([1 | some test in input.tests.exceptions; name := test.name; name != \"a\"]) > 0" + named,
		acceptedBody: "some test in input.tests.exceptions\ninput.change.kind != \"fix\"\ntest.name == \"a\"" + named, found: "!=",
	},
	{
		name: "a message that is the same for each item", code: codeMessage,
		body:         "some test in input.tests.exceptions\nnot test.name == \"a\"\nviolation := {\"message\": \"a test failed\", \"pointers\": []}",
		acceptedBody: "some test in input.tests.exceptions\nnot test.name == \"a\"\nviolation := {\"message\": $\"{test.name} failed\", \"pointers\": []}",
		found:        "a test failed",
	},
	{
		name: "a message without the value that is wrong", code: codeMessage,
		body: "input.tests.failed > 3\nviolation := {\"message\": _message, \"pointers\": []}", helpers: "_message := \"too many tests failed\"",
		acceptedBody: "not _some_ran\nviolation := {\"message\": _message, \"pointers\": []}", acceptedHelpers: "_message := \"no test was run\"\n\n_some_ran if input.tests.total > 0",
		found: "too many tests failed",
	},
	{
		name: "a violation without a message", code: codeMessage,
		body:         "count(input.tests.exceptions) == 0\nviolation := {\"text\": \"x\", \"pointers\": []}",
		acceptedBody: "count(input.tests.exceptions) == 0\nviolation := {\"message\": \"x\", \"pointers\": []}", found: "deny",
	},
	{
		name: "a search in what was built from tests", code: codeLookup,
		body: "not input.change.title in _names" + named, helpers: "_names := {test.name | some test in input.tests.exceptions}",
		acceptedBody: "not _names[input.change.title]\nnot \"a\" in input.change.labels" + named, acceptedHelpers: "_names := {test.name | some test in input.tests.exceptions}",
		found: "input.change.title in _names", want: "`_names[input.change.title]`",
	},
}

func TestEachConventionRefusesAndAccepts(t *testing.T) {
	for _, one := range cases {
		faults := faultsOf(t, asked(t, one.body, one.helpers))
		if len(faults) != 1 || faults[0].Code != one.code || faults[0].Found != one.found || !strings.Contains(faults[0].Want, one.want) {
			t.Errorf("%s: %+v", one.name, faults)
		} else if fault := faults[0]; fault.File != ruleFile || !strings.HasPrefix(string([]rune(fault.Text)[fault.Column-1:]), fault.Found) {
			t.Errorf("%s is told at %d:%d of %q", one.name, fault.Line, fault.Column, fault.Text)
		}
		if accepted := faultsOf(t, asked(t, one.acceptedBody, one.acceptedHelpers)); len(accepted) > 0 {
			t.Errorf("%s, written well: %+v", one.name, accepted)
		}
	}
}

func TestCompilingHoldsTheConventionsWithoutWhichARuleIsSilent(t *testing.T) {
	for _, one := range cases {
		request := asked(t, one.body, one.helpers)
		answer, err := Compile(CompileRequest{Modules: request.Modules, Schemas: request.Schemas, Entrypoint: request.Entrypoint})
		if err != nil {
			t.Fatal(err)
		}
		if refused := len(answer.Diagnostics) == 1 && answer.Diagnostics[0].Code == one.code; refused == slices.Contains(conventions, one.code) {
			t.Errorf("%s: %+v", one.name, answer.Diagnostics)
		}
	}
}

func TestAPolicyThatMultipliesWhatItMakesIsStillChecked(t *testing.T) {
	helpers := "_f0(x) := [x, x]\n"
	for level := range 30 {
		helpers += fmt.Sprintf("\n_f%d(x) := [_f%d([x, x, \"a\"]), _f%d([x, \"b\", x])]\n", level+1, level, level)
	}
	if faults := faultsOf(t, asked(t, "count(_f30(input.change.title)) == 2"+named, helpers)); len(faults) > 0 {
		t.Errorf("%+v", faults)
	}
}

func TestWhatIsRightForOneCallIsNoFault(t *testing.T) {
	helpers := "_is(word, status) if word == status"
	body := "some test in input.tests.exceptions\n_is(test.status, \"failed\")\n_is(input.change.title, \"anything\")\nnot _is(input.change.kind, \"fix\")"
	if faults := faultsOf(t, asked(t, body+named, helpers)); len(faults) > 0 {
		t.Errorf("%+v", faults)
	}
}

func TestOnlyTheFaultsOfOwnFilesAreTold(t *testing.T) {
	request := asked(t, "input.tests.failed > 0\nviolation := {\"message\": \"x\", \"pointers\": []}", "")
	request.Modules["lib/a.rego"] = "package lib.a\n\nb if input.change.titel\n"
	request.Own = []string{"lib/a.rego"}
	answer, err := Check(request)
	if err != nil || len(answer.Diagnostics) != 1 || answer.Diagnostics[0].File != "lib/a.rego" || len(answer.Rules) > 0 {
		t.Errorf("%+v %v", answer, err)
	}
	request.Own = []string{ruleFile}
	if answer, err = Check(request); err != nil || len(answer.Diagnostics) != 1 || answer.Diagnostics[0].File != ruleFile || !slices.Equal(answer.Rules, []string{"freeze.only_fixes"}) {
		t.Errorf("%+v %v", answer, err)
	}
}

func TestOfTwoFilesWithOnePackageOnesOwnIsTold(t *testing.T) {
	request := asked(t, "not input.change.draft"+named, "")
	own := ".phasegate/policies/gates/freeze/only_fixes.rego"
	request.Modules[own], request.Own = request.Modules[ruleFile], []string{own}
	faults := faultsOf(t, request)
	if len(faults) != 1 || faults[0].Code != codeDuplicate || faults[0].File != own || !strings.Contains(faults[0].Want, ruleFile) {
		t.Errorf("%+v", faults)
	}
}

func TestTestsAreParsedCompiledAndFormatted(t *testing.T) {
	for source, code := range map[string]string{
		"package gates.freeze.only_fixes_test\n\ntest_x if data.gates.freeze.only_fixes.deny != 1\n": "",
		"package a_test\n\ntest_x if y\n":         codeCompile,
		"package a_test\n\ntest_x if nosuch(1)\n": codeType,
		"package a_test\n\ntest_x if {\n":         codeSyntax,
		"package a_test\n\ntest_x   if true\n":    codeFormat,
	} {
		request := asked(t, "not input.change.draft"+named, "")
		request.Tests = map[string]string{"a_test.rego": source}
		faults := faultsOf(t, request)
		if code == "" && len(faults) == 0 {
			continue
		}
		if len(faults) != 1 || faults[0].Code != code || faults[0].File != "a_test.rego" || faults[0].Line < 3 {
			t.Errorf("%q: %+v", source, faults)
		}
	}
}

func TestAFileThatIsNotFormattedIsToldAtItsFirstDifference(t *testing.T) {
	request := asked(t, "not input.change.draft"+named, "_x   := 1")
	faults := faultsOf(t, request)
	if len(faults) != 1 || faults[0].Code != codeFormat || faults[0].Text != "_x   := 1" {
		t.Errorf("%+v", faults)
	}
}

func TestWhatCannotBePlannedIsFoundByChecking(t *testing.T) {
	request := asked(t, "not input.change.draft"+named, "")
	request.Entrypoint = "main/nosuch"
	if faults := faultsOf(t, request); len(faults) != 1 || faults[0].Code != codeCompile {
		t.Errorf("%+v", faults)
	}
}
