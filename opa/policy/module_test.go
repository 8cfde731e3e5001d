package policy

import (
	"strings"
	"testing"
)

func moduleOf(t *testing.T, request map[string]any) CompileAnswer {
	t.Helper()
	var answer CompileAnswer
	request["op"] = "module"
	called(t, request, &answer)
	return answer
}

func TestAnyRegoIsCompiledWithoutConventions(t *testing.T) {
	answer := moduleOf(t, map[string]any{
		"modules":     map[string]string{"a.rego": "package authz\n\nallow if {\n\tunused := 1\n\tinput.user == sprintf(\"%s\", [data.admin])\n}\n"},
		"entrypoints": []string{"authz/allow"},
	})
	if len(answer.Diagnostics) != 0 || len(answer.Wasm) == 0 || len(answer.Rules) != 0 || strings.Join(answer.Builtins, " ") != "sprintf" {
		t.Errorf("%+v", answer.Diagnostics)
	}
}

func TestSchemasAreHeldAgainstPathsWhereTheyAreGiven(t *testing.T) {
	for schema, want := range map[string]string{"user": "", "usr": "has no `input.user`"} {
		answer := moduleOf(t, map[string]any{
			"modules":     map[string]string{"a.rego": "package authz\n\nallow if input.user == data.admin.name\n"},
			"entrypoints": []string{"authz/allow"},
			"schemas":     Schemas{Input: object(map[string]any{schema: text()}), Data: map[string]map[string]any{"admin": object(map[string]any{"name": text()})}},
		})
		if want == "" && (len(answer.Diagnostics) != 0 || len(answer.Wasm) == 0) {
			t.Errorf("%+v", answer.Diagnostics)
		}
		if want != "" && (len(answer.Diagnostics) != 1 || !strings.Contains(answer.Diagnostics[0].Message, want) || len(answer.Wasm) != 0) {
			t.Errorf("%+v", answer.Diagnostics)
		}
	}
}

func TestGatesKeepTheirConventions(t *testing.T) {
	answer := moduleOf(t, map[string]any{
		"modules":     map[string]string{"main.rego": "package main\n\ndecision := 1\n", "gates/a/b.rego": "package gates.a.b\n\ndeny contains 1\n"},
		"entrypoints": []string{"main/decision"},
	})
	if len(answer.Diagnostics) != 4 || answer.Diagnostics[0].Code != codeMetadata {
		t.Errorf("%+v", answer.Diagnostics)
	}
}

func TestWhatNeedsTheWorldIsRefusedAndSigningIsNot(t *testing.T) {
	for call, want := range map[string]string{`http.send({}).body`: "`http.send` needs network", `io.jwt.encode_sign({}, {}, {})`: ""} {
		answer := moduleOf(t, map[string]any{"modules": map[string]string{"a.rego": "package a\n\nb := " + call + "\n"}, "entrypoints": []string{"a/b"}})
		if (want == "") != (len(answer.Diagnostics) == 0) || want != "" && !strings.Contains(answer.Diagnostics[0].Message, want) {
			t.Errorf("%s: %+v", call, answer.Diagnostics)
		}
	}
}

func TestAnEntryPointThatIsNotThereIsADiagnostic(t *testing.T) {
	answer := moduleOf(t, map[string]any{"modules": map[string]string{"a.rego": "package a\n\nb := 1\n"}, "entrypoints": []string{"a/c"}})
	if len(answer.Diagnostics) != 1 || answer.Diagnostics[0].Code != codeCompile {
		t.Errorf("%+v", answer.Diagnostics)
	}
}
