package policy

import (
	"strings"
	"testing"
)

func resultsOf(t *testing.T, nowNs string, calls ...BuiltinCall) []BuiltinResult {
	t.Helper()
	var answer BuiltinAnswer
	called(t, map[string]any{"op": "builtin", "calls": calls, "now_ns": nowNs}, &answer)
	return answer.Results
}

func TestValuesGoThroughABuiltinUnchanged(t *testing.T) {
	for _, text := range []string{
		`null`, `true`, `0`, `-0`, `-1.50`, `1e3`, `123456789012345678901234567890`, `""`, `"a\"b\\\u0001\u2028<é😀"`,
		`[]`, `[1, [2]]`, `set()`, `{1}`, `{[2], {3}}`, `{}`, `{"a": 1, "b": {2}}`, `{1: 2, {3}: 4}`,
	} {
		got := resultsOf(t, "", BuiltinCall{"object.get", []string{`{"x": ` + text + `}`, `"x"`, `"none"`}})[0]
		if got.Error != "" || got.Value != text {
			t.Errorf("%s: %+v", text, got)
		}
	}
}

func TestBuiltinsAnswerOrReportInOrder(t *testing.T) {
	got := resultsOf(t, "1700000000000000001",
		BuiltinCall{"sprintf", []string{`"%d of %v"`, `[12345678901234567890, {"a"}]`}},
		BuiltinCall{"units.parse", []string{`"many"`}},
		BuiltinCall{"time.now_ns", nil},
		BuiltinCall{"json.match_schema", []string{`{}`, `{"$ref": "https://example.com/schema"}`}},
	)
	if len(got) != 4 || got[0].Value != `"12345678901234567890 of {\"a\"}"` || got[2].Value != "1700000000000000001" {
		t.Errorf("%+v", got)
	}
	if !strings.HasPrefix(got[1].Error, "units.parse: ") || !strings.Contains(got[3].Error, "example.com") {
		t.Errorf("%+v", got)
	}
}

func TestWhatIsNotThereIsAnErrorOfItsCallAlone(t *testing.T) {
	got := resultsOf(t, "",
		BuiltinCall{"http.send", []string{`{}`}},
		BuiltinCall{"guess", nil},
		BuiltinCall{"time.now_ns", nil},
		BuiltinCall{"hex.encode", []string{`input.x`}},
		BuiltinCall{"hex.encode", nil},
		BuiltinCall{"hex.encode", []string{`"a"`}},
	)
	for position, want := range []string{"not available", "not available", "not known", "is no value", "hex.encode: ", ""} {
		if !strings.Contains(got[position].Error, want) || (want == "") != (got[position].Error == "") {
			t.Errorf("%d: %+v", position, got[position])
		}
	}
	if got[5].Value != `"61"` {
		t.Errorf("%+v", got[5])
	}
}

func TestTheMissingOnesAreNamed(t *testing.T) {
	var answer BuiltinsAnswer
	called(t, map[string]any{"op": "builtins", "names": []string{"sprintf", "http.send", "mine"}}, &answer)
	if strings.Join(answer.Missing, " ") != "http.send mine" {
		t.Errorf("%+v", answer)
	}
}
