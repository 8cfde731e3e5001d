package policy

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

const metadata = `# METADATA
# title: Only fixes enter
# description: A frozen branch takes fixes.
# custom:
#   level: block
#   solution: Wait.
#   who: the author
`

const ruleFile = "policies/gates/freeze/only_fixes.rego"

var schemas = Schemas{
	Input: object(map[string]any{
		"change": object(map[string]any{"title": text(), "labels": list(text())}),
		"tests":  object(map[string]any{"total": number(), "failed": list(object(map[string]any{"name": text()}))}),
		"branch": object(map[string]any{"name": text()}),
	}),
	Data: map[string]map[string]any{
		"params": object(map[string]any{"limit": number()}),
		"clock":  object(map[string]any{"epoch_ms": number()}),
	},
}

func object(properties map[string]any) map[string]any {
	return map[string]any{"type": "object", "additionalProperties": false, "properties": properties}
}
func list(of any) map[string]any { return map[string]any{"type": "array", "items": of} }
func text() map[string]any       { return map[string]any{"type": "string"} }
func number() map[string]any     { return map[string]any{"type": "number"} }

// compiled compiles one rule beside the shipped entry point and whatever else is given as path, source, path, source …
func compiled(t *testing.T, rule string, more ...string) CompileAnswer {
	t.Helper()
	entry, err := os.ReadFile("../../policies/main/main.rego")
	if err != nil {
		t.Fatal(err)
	}
	modules := map[string]string{"policies/main/main.rego": string(entry)}
	if rule != "" {
		modules[ruleFile] = metadata + "package gates.freeze.only_fixes\n\n" + rule
	}
	for position := 0; position < len(more); position += 2 {
		modules[more[position]] = more[position+1]
	}
	answer, err := Compile(CompileRequest{Modules: modules, Schemas: schemas, Entrypoint: "main/decision"})
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

func deny(body string) string {
	return "deny contains violation if {\n\t" + body + "\n\tviolation := {\"message\": \"no\", \"pointers\": []}\n}\n"
}

func only(t *testing.T, answer CompileAnswer) Diagnostic {
	t.Helper()
	if len(answer.Diagnostics) != 1 {
		t.Fatalf("expected one diagnostic, got %+v", answer.Diagnostics)
	}
	if len(answer.Wasm) > 0 {
		t.Error("a policy with a diagnostic was compiled")
	}
	return answer.Diagnostics[0]
}

func TestARuleIsDescribedByItsMetadataAndItsReads(t *testing.T) {
	helper := "package lib.labels\n\nwanted(labels) if \"x\" in labels\n\nfew if data.params.limit > input.tests.total\n"
	answer := compiled(t, deny("data.lib.labels.wanted(input.change.labels)\n\tdata.lib.labels.few"), "policies/lib/labels.rego", helper)
	if len(answer.Diagnostics) > 0 || len(answer.Wasm) == 0 {
		t.Fatalf("%+v", answer.Diagnostics)
	}
	got := fmt.Sprintf("%+v", answer.Rules)
	want := "[{Code:freeze.only_fixes Title:Only fixes enter Description:A frozen branch takes fixes. Level:block Solution:Wait. Who:the author " +
		"Reads:[change tests] ReadsTrusted:[params] Builtins:[] Judges:false Tells:[] File:" + ruleFile + " Line:8}]"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if len(answer.Builtins) > 0 {
		t.Errorf("the module asks its host for %v", answer.Builtins)
	}
}

func TestWhatARuleTellsHasEntryPointsOfItsOwn(t *testing.T) {
	answer := compiled(t, deny("input.change.title == \"\"")+"notes contains {\"message\": \"x\", \"pointers\": []}\n")
	if len(answer.Diagnostics) > 0 {
		t.Fatalf("%+v", answer.Diagnostics)
	}
	if !slices.Equal(answer.Rules[0].Tells, []string{"notes"}) {
		t.Errorf("%+v", answer.Rules[0])
	}
	want := []string{"main/decision", "gates/freeze/only_fixes/deny", "gates/freeze/only_fixes/notes"}
	if got := entrypoints("main/decision", answer.Rules); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestInputReadAsAWholeCountsAsEachOfItsKeys(t *testing.T) {
	for _, body := range []string{"data.lib.all.bad(input)", "some key\n\tinput[key]\n\tkey == \"x\"", "walk(input, [_, \"x\"])"} {
		answer := compiled(t, deny(body)+"judged contains \"/change\"\n", "lib/all.rego", "package lib.all\n\nbad(document) if document.tests.total == 0\n")
		if len(answer.Diagnostics) > 0 {
			t.Fatalf("%+v", answer.Diagnostics)
		}
		if !slices.Equal(answer.Rules[0].Reads, []string{"branch", "change", "tests"}) || !answer.Rules[0].Judges {
			t.Errorf("%s: %+v", body, answer.Rules[0])
		}
	}
}

func TestAPathThatTheSchemasDoNotHaveIsATypeFault(t *testing.T) {
	for body, want := range map[string]string{
		`"x" in input.change.labls`:                                "11:22 labls of input.change: labels title",
		`input.chnge.title == ""`:                                  "11:8 chnge of input: branch change tests",
		`data.params.limt > 1`:                                     "11:14 limt of data.params: limit",
		`some key in data.params; key == data.params.limt`:         "11:46 limt of data.params: limit",
		`some key in data.parms; key == 1`:                         "11:19 parms of data: clock params gates main",
		`some key in data.params.limits; key == 1`:                 "11:26 limits of data.params: limit",
		`{key | some key in input.tests.faild} == {1}`:             "11:33 faild of input.tests: failed total",
		`f := $"{input.tests.ttal}"; f == "1"`:                     "11:22 ttal of input.tests: failed total",
		`data.parms.limit > 1`:                                     "11:7 parms of data: clock params gates main",
		`every test in input.tests.failed { test.nam == "" }`:      "11:42 nam of test: name",
		"some test in input.tests.failed\n\ttest.nam == \"\"":      "12:7 nam of test: name",
		`count([1 | some one in input.tests.failed; one.nme]) > 0`: "11:49 nme of one: name",
		`input["@trusted"].params.limit > 1`:                       "11:8 @trusted? of input: branch change tests",
		`not input.change.titel`:                                   "11:19 titel of input.change: labels title",
		`data.gates.freeze.only_fixs`:                              "11:20 only_fixs of data.gates.freeze: only_fixes",
	} {
		fault := only(t, compiled(t, deny(body)))
		got := fmt.Sprintf("%d:%d %s of %s: %s", fault.Line, fault.Column, fault.Found, fault.Of, strings.Join(fault.Have, " "))
		if got != want || fault.Code != codeType {
			t.Errorf("%s\ngot  %s (%s: %s)\nwant %s", body, got, fault.Code, fault.Message, want)
		}
	}
}

func TestEveryPartOfARuleIsHeldAgainstTheSchemas(t *testing.T) {
	for name, rule := range map[string]string{
		"else":         deny("_odd") + "\n_odd if input.tests.total > 1\nelse if data.params.limt > 1\n",
		"value":        deny("_odd > 1") + "\n_odd := data.params.limt\n",
		"key":          deny("_odd[_]") + "\n_odd contains data.params.limt\n",
		"reference":    deny("_odd[_]") + "\n_odd[data.params.limt] := 1\n",
		"default":      deny("_odd > 1") + "\ndefault _odd := 1\n\n_odd := 2 if data.params.limt > 1\n",
		"function":     deny("_odd(1) > 1") + "\n_odd(x) := x + data.params.limt\n",
		"with":         deny("_odd") + "\n_odd if input.tests.total > 1 with input.tests.total as data.params.limt\n",
		"nested every": deny("every one in input.tests.failed { every two in input.tests.failed { one == two; data.params.limt > 1 } }"),
	} {
		if fault := only(t, compiled(t, rule)); fault.Code != codeType || fault.Found != "limt" || fault.Text[fault.Column-1:][:4] != "limt" {
			t.Errorf("%s: %+v", name, fault)
		}
	}
}

func TestAFaultInALibraryIsFoundToo(t *testing.T) {
	fault := only(t, compiled(t, deny("data.lib.a.bad"), "lib/a.rego", "package lib.a\n\nimport data.params\n\nbad if params.limt > 1\n"))
	if fault.Code != codeType || fault.File != "lib/a.rego" || fault.Line != 5 || fault.Text != "bad if params.limt > 1" {
		t.Errorf("%+v", fault)
	}
}

func TestEachFaultHasItsCode(t *testing.T) {
	other := metadata + "package gates.freeze.other\n\n" + deny("true")
	for name, one := range map[string]struct {
		code, message string
		answer        CompileAnswer
	}{
		"empty":        {codeSyntax, "the file holds no policy", compiled(t, deny("true"), "lib/a.rego", "")},
		"comments":     {codeSyntax, "the file holds no policy", compiled(t, deny("true"), "lib/a.rego", "# later\n")},
		"syntax":       {codeSyntax, "unexpected", compiled(t, "deny contains if {")},
		"compile":      {codeCompile, "var x is unsafe", compiled(t, deny("x > 1"))},
		"unused":       {codeCompile, "assigned var unused unused", compiled(t, deny("unused := 1"))},
		"recursion":    {codeCompile, "recursive", compiled(t, deny("count(deny) > 1"))},
		"types":        {codeType, "match error", compiled(t, deny(`input.tests.total == "1"`))},
		"function":     {codeType, "nothing defines `data.main.x`", compiled(t, deny("data.main.x(1)"))},
		"own function": {codeType, "there is no function `nosuch`", compiled(t, deny("nosuch(1)"))},
		"network":      {codeBuiltin, "`http.send` is not available in a gate", compiled(t, deny(`http.send({}).status_code == 200`))},
		"randomness":   {codeBuiltin, "`rand.intn` is not available in a gate", compiled(t, deny(`rand.intn("a", 2) == 1`))},
		"environment":  {codeBuiltin, "`opa.runtime` is not available in a gate", compiled(t, deny(`opa.runtime().env == {}`))},
		"signing":      {codeBuiltin, "`io.jwt.encode_sign` is not available in a gate", compiled(t, deny(`io.jwt.encode_sign({}, {}, {}) == ""`))},
		"no deny":      {codeMetadata, "the rule defines no `deny`", compiled(t, "judged contains \"/change\"\n")},
		"level":        {codeMetadata, "`custom.level` is \"blok\"", compiled(t, "", "gates/a/b.rego", strings.Replace(metadata, "block", "blok", 1)+"package gates.a.b\n\n"+deny("true"))},
		"custom key":   {codeMetadata, "`custom.whom` is not known", compiled(t, "", "gates/a/b.rego", strings.Replace(metadata, "who:", "whom:", 1)+"package gates.a.b\n\n"+deny("true"))},
		"schema":       {codeMetadata, "schema of its own", compiled(t, deny("true"), "lib/a.rego", "# METADATA\n# schemas:\n#   - input: {}\npackage lib.a\n\nx := input.change.title\n")},
		"place":        {codePlace, "does not stand in its file", compiled(t, "", "gates/freeze/others.rego", other)},
		"root":         {codePlace, "has no place here", compiled(t, "", "x.rego", "package x\n\ny := 1\n")},
		"duplicate":    {codeDuplicate, "stands in two files", compiled(t, deny("true"), ".phasegate/policies/gates/freeze/only_fixes.rego", metadata+"package gates.freeze.only_fixes\n\n"+deny("true"))},
		"other rule":   {codeCompile, "cannot read another rule", compiled(t, deny("count(data.gates.freeze.other.deny) > 0"), "gates/freeze/other.rego", other)},
		"all data":     {codeCompile, "data cannot be read as a whole", compiled(t, deny("some key\n\tdata[key].limit == 1"))},
	} {
		fault := one.answer.Diagnostics
		if len(fault) != 1 || fault[0].Code != one.code || !strings.Contains(fault[0].Message, one.message) {
			t.Errorf("%s: %+v", name, fault)
		}
	}
}

func TestMetadataThatIsMissingIsNamedPieceByPiece(t *testing.T) {
	answer := compiled(t, "", "gates/a/b.rego", "package gates.a.b\n\n"+deny("true"))
	if len(answer.Diagnostics) != 4 || answer.Diagnostics[1].Message != "the rule has no `custom.solution`" || answer.Diagnostics[1].Column != 9 {
		t.Errorf("%+v", answer.Diagnostics)
	}
}

func TestTheSamePoliciesGiveTheSameBytes(t *testing.T) {
	first, second := compiled(t, deny("input.tests.total > 1")), compiled(t, deny("input.tests.total > 1"))
	if !slices.Equal(first.Wasm, second.Wasm) {
		t.Error("two builds differ")
	}
}

func TestARuleNamesTheFunctionsOfItsHost(t *testing.T) {
	answer := compiled(t, deny("data.lib.a.late\n\tcount(input.change.labels) > 1"),
		"lib/a.rego", "package lib.a\n\nlate if semver.compare(input.change.title, _now) > 0\n\n_now := sprintf(\"%d\", [time.now_ns()])\n\nother := uuid.parse(\"\")\n")
	if len(answer.Rules) != 1 || strings.Join(answer.Rules[0].Builtins, " ") != "semver.compare sprintf time.now_ns" {
		t.Errorf("%+v", answer)
	}
}
