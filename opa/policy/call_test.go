package policy

import (
	"encoding/json"
	"strings"
	"testing"
)

func called(t *testing.T, request any, answer any) {
	t.Helper()
	body, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(Call(body), answer); err != nil {
		t.Fatal(err)
	}
}

func TestARequestThatIsNotUnderstoodIsAnswered(t *testing.T) {
	for body, want := range map[string]string{`{`: "unexpected end", `{"op":"guess"}`: "unknown operation", `{"op":"compile","modules":1}`: "cannot unmarshal"} {
		if got := string(Call([]byte(body))); !strings.HasPrefix(got, `{"error":`) || !strings.Contains(got, want) {
			t.Errorf("%s: %s", body, got)
		}
	}
}

func TestFormatNamesTheFilesThatDiffer(t *testing.T) {
	var answer FormatAnswer
	called(t, map[string]any{"op": "format", "modules": map[string]string{
		"a.rego": "package a\n\nb := 1\n", "c.rego": "package c\nd   :=   1", "e.rego": "packag e",
	}}, &answer)
	if len(answer.Differ) != 1 || answer.Differ[0] != "c.rego" || answer.Modules["c.rego"] != "package c\n\nd := 1\n" {
		t.Errorf("%+v", answer)
	}
	if len(answer.Diagnostics) != 1 || answer.Diagnostics[0].File != "e.rego" || answer.Diagnostics[0].Code != codeSyntax {
		t.Errorf("%+v", answer.Diagnostics)
	}
}

func TestTestsRunWithBaseDocumentsAndCoverage(t *testing.T) {
	var answer TestAnswer
	called(t, map[string]any{"op": "test", "data": map[string]any{"testing": map[string]any{"x": 1}}, "modules": map[string]string{
		"a.rego":      "package a\n\nb if data.testing.x == 1\n\nc if data.testing.x == 2\n",
		"a_test.rego": "package a_test\n\ntest_b if data.a.b\n\ntest_c if {\n\tprint(\"seen\")\n\tdata.a.c\n}\n",
	}}, &answer)
	if len(answer.Results) != 2 || answer.Results[0].Status != statusPass || answer.Results[1].Status != statusFail || answer.Results[1].Output != "seen\n" {
		t.Fatalf("%+v", answer)
	}
	if answer.Results[1].File != "a_test.rego" || answer.Results[1].Line != 5 || answer.Results[1].Name != "test_c" {
		t.Errorf("%+v", answer.Results[1])
	}
	if len(answer.Coverage) != 2 || len(answer.Coverage[0].Covered) == 0 {
		t.Errorf("%+v", answer.Coverage)
	}
}

func TestATestThatDoesNotCompileIsADiagnostic(t *testing.T) {
	var answer TestAnswer
	called(t, map[string]any{"op": "test", "modules": map[string]string{"a_test.rego": "package a\n\ntest_b if x\n"}}, &answer)
	if len(answer.Diagnostics) != 1 || answer.Diagnostics[0].Line != 3 || answer.Diagnostics[0].Code != codeCompile {
		t.Errorf("%+v", answer)
	}
}
