package policy

import (
	"slices"
	"strings"
	"testing"
)

func tested(t *testing.T, source string, more map[string]any) TestAnswer {
	t.Helper()
	var answer TestAnswer
	request := map[string]any{"op": "test", "modules": map[string]string{"a_test.rego": "package a_test\n\n" + source}}
	for key, value := range more {
		request[key] = value
	}
	called(t, request, &answer)
	if len(answer.Diagnostics) > 0 {
		t.Fatalf("%+v", answer.Diagnostics)
	}
	return answer
}

func TestATestOfEachStatusIsToldApart(t *testing.T) {
	answer := tested(t, "test_a if true\n\ntest_b if false\n\ntodo_test_c if false\n\ntest_d if {\n\tx := {k: v | some k in [1]; some v in [1, 2]}\n\tx\n}\n", nil)
	var all []string
	for _, result := range answer.Results {
		all = append(all, result.Name+" "+result.Status)
	}
	if want := []string{"test_a pass", "test_b fail", "todo_test_c skip", "test_d error"}; !slices.Equal(all, want) {
		t.Errorf("%v", all)
	}
	if !strings.Contains(answer.Results[3].Error, "conflict") {
		t.Error(answer.Results[3].Error)
	}
}

func TestTestsOfOneNameRunEachByItself(t *testing.T) {
	answer := tested(t, "test_a if true\n\ntest_a if false\n", nil)
	if len(answer.Results) != 2 || answer.Results[0].Status != statusPass || answer.Results[1].Status != statusFail {
		t.Fatalf("%+v", answer.Results)
	}
	if answer.Results[1].Entry != "a_test/test_a#01" {
		t.Error(answer.Results[1].Entry)
	}
}

func TestEachCaseOfATestIsReported(t *testing.T) {
	answer := tested(t, "test_a[note] if {\n\tsome note, x in {\"one\": 1, \"two\": 2}\n\tx == 1\n}\n", nil)
	cases := answer.Results[0].Cases
	if len(cases) != 2 || cases[0].Name[0] != "one" || cases[0].Status != statusPass || cases[1].Status != statusFail {
		t.Fatalf("%+v", cases)
	}
	if failure := cases[1].Failure; failure == nil || failure.Line != 5 || !strings.Contains(failure.Text, "2") {
		t.Errorf("%+v", failure)
	}
}

func TestAFailureShowsTheExpressionAndItsValues(t *testing.T) {
	answer := tested(t, "test_a if {\n\tx := {\"b\": 3}\n\ty := 4\n\tx.b == y\n}\n\ntest_b if f(1) == 7\n\nf(x) := x + 1\n", nil)
	first, second := answer.Results[0].Failure, answer.Results[1].Failure
	if first == nil || first.Line != 6 || !strings.HasPrefix(first.Text, "x.b == y") || !strings.Contains(first.Text, "3") || !strings.Contains(first.Text, "4") {
		t.Errorf("%+v", first)
	}
	if second == nil || second.Line != 9 || !strings.Contains(second.Text, "2") {
		t.Errorf("%+v", second)
	}
}

func TestAValueThatOPACutsIsGivenWhole(t *testing.T) {
	answer := tested(t, "test_a if {\n\tx := \"a\"\n\tf(x) == \"b\"\n}\n\nf(x) := concat(\"-\", [x | some _ in numbers.range(1, 50)])\n", nil)
	if got := answer.Results[0].Failure.Values; len(got) != 1 || got[0].Name != "f(x)" || len(got[0].Value) != 101 {
		t.Errorf("%+v", got)
	}
}

func TestOnlyTheTestsThatAreAskedForRun(t *testing.T) {
	answer := tested(t, "test_a if true\n\ntest_b if false\n", map[string]any{"run": `_a$`})
	if len(answer.Results) != 1 || answer.Results[0].Name != "test_a" {
		t.Errorf("%+v", answer.Results)
	}
}

const indexed = `package gates.freeze.only_fixes

deny contains "no" if input.kind == "feature"
`

func seenBy(t *testing.T, tests string) RuleSeen {
	t.Helper()
	answer := tested(t, tests, map[string]any{"modules": map[string]string{
		"gates/freeze/only_fixes.rego": indexed,
		"a_test.rego":                  "package a_test\n\nimport data.gates.freeze.only_fixes\n\n" + tests,
	}})
	return answer.Rules[0]
}

func TestARuleIsSeenDenyingAndAllowing(t *testing.T) {
	const denies, allows = "count(only_fixes.deny) == 1 with input.kind as \"feature\"", "count(only_fixes.deny) == 0 with input.kind as \"fix\""
	for body, want := range map[string][2]bool{
		denies:                     {true, false},
		allows:                     {false, true},
		allows + "\n\t" + denies:   {true, true},
		denies + "\n\t" + denies:   {true, false},
		"only_fixes.deny == set()": {false, true},
		// the second is answered from the cache, which says nothing new
		"x := only_fixes.deny with input.kind as \"feature\"\n\tx == {\"no\"}": {true, false},
		"1 == 1": {false, false},
	} {
		if seen := seenBy(t, "test_a if {\n\t"+body+"\n}\n"); seen.Denied != want[0] || seen.Allowed != want[1] {
			t.Errorf("%s: %+v", body, seen)
		}
	}
}

func built(t *testing.T, tests string, more ...string) TestBuildAnswer {
	t.Helper()
	modules := map[string]string{ruleFile: metadata + "package gates.freeze.only_fixes\n\n" + deny("count(input.change.labels) == 0")}
	for position := 0; position < len(more); position += 2 {
		modules[more[position]] = more[position+1]
	}
	answer, err := TestBuild(TestBuildRequest{
		CompileRequest: CompileRequest{Modules: modules, Schemas: schemas, Entrypoint: "main/decision"},
		Tests:          map[string]string{"a_test.rego": "package a_test\n\n" + tests},
	})
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

func TestPoliciesAndTestsBecomeOneModule(t *testing.T) {
	answer := built(t, "test_a if data.x.y == 1\n\ntest_a if data.gates.freeze.only_fixes.deny\n\ntodo_test_b if true\n")
	if want := []string{"a_test/test_a", "a_test/test_a#01"}; !slices.Equal(answer.Entries, want) || len(answer.Wasm) == 0 {
		t.Errorf("%v, %d bytes, %+v", answer.Entries, len(answer.Wasm), answer.Diagnostics)
	}
	if len(answer.Rules) != 1 || answer.Rules[0].Code != "freeze.only_fixes" {
		t.Errorf("%+v", answer.Rules)
	}
}

func TestWithoutATestThereIsNoModule(t *testing.T) {
	if answer := built(t, "x := 1\n"); len(answer.Wasm) > 0 || len(answer.Entries) > 0 || len(answer.Diagnostics) > 0 {
		t.Errorf("%+v", answer)
	}
}

func TestAFaultInAPolicyOrATestIsADiagnostic(t *testing.T) {
	if answer := built(t, "test_a if true\n", "policies/lib/a.rego", "package lib.a\n\nb if input.chang.title\n"); answer.Diagnostics[0].Code != codeType {
		t.Errorf("%+v", answer.Diagnostics)
	}
	if answer := built(t, "test_a if nothing\n"); answer.Diagnostics[0].File != "a_test.rego" || answer.Diagnostics[0].Code != codeCompile {
		t.Errorf("%+v", answer.Diagnostics)
	}
}
