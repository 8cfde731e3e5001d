package policy

import (
	"encoding/json"
	"strings"
	"testing"
)

const quietRule = `package gates.house.quiet

deny contains {"message": $"{input.noise} is too loud"} if input.noise > data.limit
`

const quietTest = `package gates.house.quiet_test

import data.testing

_denied(patch) := testing.violations("house", "quiet", json.patch(data.testing.entry, patch))

_loud(noise) := [{"op": "replace", "path": "/input/noise", "value": noise}]

test_denies_what_is_loud if count(_denied(_loud(3 + 4))) == 1

test_allows_a_whisper if {
	every noise in [0, 1] {
		count(_denied(_loud(noise))) == 0
	}
}

test_allows_nothing_in_particular if true
`

const testingLibrary = `package testing

violations(gate, rule, snapshot) := found if {
	found := data.gates[gate][rule].deny with input as snapshot.input with data.limit as snapshot.trusted.limit
}
`

func TestExamplesAreTheValuesOfTests(t *testing.T) {
	answer, err := Describe(DescribeRequest{
		Modules: map[string]string{"a.rego": quietRule, "a_test.rego": quietTest, "t.rego": testingLibrary},
		Data: map[string]any{"testing": map[string]any{"entry": map[string]any{
			"input": map[string]any{"noise": 0}, "trusted": map[string]any{"limit": 2, "moment": "entry"},
		}}},
	})
	if err != nil || len(answer.Diagnostics) > 0 {
		t.Fatal(answer.Diagnostics, err)
	}
	got, _ := json.Marshal(answer.Examples)
	change := func(value string) string {
		return `{"moment":"entry","changes":[{"op":"replace","path":"/input/noise","value":` + value + `}],"found":`
	}
	head := func(name, line string) string {
		return `{"code":"house.quiet","name":"` + name + `","file":"a_test.rego","line":` + line + `,"tries":[`
	}
	want := "[" + head("denies_what_is_loud", "9") + change("7") + `[{"message":"7 is too loud"}]}]},` +
		head("allows_a_whisper", "11") + change("0") + "[]}," + change("1") + "[]}]}," +
		head("allows_nothing_in_particular", "17") + "]}]"
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestExamplesLeaveJSONPatchAsItWas(t *testing.T) {
	asked := DescribeRequest{Modules: map[string]string{"a.rego": "package a\n\nimport data.b\n"}}
	if _, err := Describe(asked); err != nil {
		t.Fatal(err)
	}
	answer, err := Test(TestRequest{Modules: map[string]string{"a_test.rego": `package a_test

test_a if json.patch({}, [{"op": "add", "path": "/a", "value": 1}]) == {"a": 1}
`}})
	if err != nil || len(answer.Results) != 1 || answer.Results[0].Status != statusPass {
		t.Errorf("answered %v, %v", answer, err)
	}
}

func TestExamplesNameWhatDoesNotCompile(t *testing.T) {
	answer, err := Describe(DescribeRequest{Modules: map[string]string{"a.rego": "package a\n\nx := nothing(1)\n"}})
	if err != nil || len(answer.Diagnostics) != 1 || answer.Diagnostics[0].File != "a.rego" {
		t.Errorf("answered %v, %v", answer, err)
	}
}

func TestDescribeNamesParametersThroughHelpers(t *testing.T) {
	answer, err := Describe(DescribeRequest{Modules: map[string]string{
		"a.rego": `package gates.house.quiet

deny contains "x" if not _is_good

_is_good if input.noise < data.lib.limit.most

_unused := data.params.other
`,
		"b.rego": `package lib.limit

most := data.params.noise.limits[0] + data.params.extra[input.x].y
`,
	}})
	if got := strings.Join(answer.Parameters["house.quiet"], " "); err != nil || got != "extra noise.limits" {
		t.Errorf("got %q, %v", got, err)
	}
}
