package policy

import (
	"slices"
	"strings"
	"testing"
)

const house = `package gates.house.noted

import data.lib.notes

deny contains "no note" if {
	not _is_noted
}

_is_noted if {
	input.change.kind == "fix"
	some note in input.change.notes
	notes.long(note)
}
`

const notes = "package lib.notes\n\nlong(note) if count(note) > data.params.limit\n"

const tests = `package gates.house.noted_test

import data.gates.house.noted

test_allows if noted.deny == set() with input as data.testing.clean.input with data.params as data.testing.clean.trusted.params
`

var kinds = map[string]any{"type": "string", "enum": []any{"feature", "fix"}}

func mutated(t *testing.T, policies map[string]string, more map[string]any) MutateAnswer {
	t.Helper()
	modules := map[string]string{"gates/house/noted.rego": house, "gates/house/noted_test.rego": tests, "lib/notes.rego": notes}
	for file, source := range policies {
		modules[file] = source
	}
	var answer MutateAnswer
	request := map[string]any{
		"op": "mutate", "modules": modules, "files": []string{"gates/house/noted.rego", "lib/notes.rego"},
		"schemas": Schemas{Input: object(map[string]any{"change": object(map[string]any{"kind": kinds})})},
		"data": map[string]any{"testing": map[string]any{"clean": map[string]any{
			"input":   map[string]any{"change": map[string]any{"kind": "fix", "notes": []string{"long enough"}}},
			"trusted": map[string]any{"params": map[string]any{"limit": 3}},
		}}},
	}
	for key, value := range more {
		request[key] = value
	}
	called(t, request, &answer)
	return answer
}

func left(answer MutateAnswer) []string {
	all := []string{}
	for _, one := range answer.Survivors {
		all = append(all, one.Mutant)
	}
	return all
}

func TestMutantsThatNoTestNoticesSurvive(t *testing.T) {
	answer := mutated(t, nil, nil)
	want := []string{
		"delete the rule `deny contains \"no note\" if {`", "drop `input.change.kind == \"fix\"`", "drop `notes.long(note)`", "drop `count(note) > data.params.limit`",
	}
	if got := left(answer); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if answer.Policies.Generated != answer.Policies.Noticed+answer.Policies.Uncompiled+4 {
		t.Errorf("%+v", answer.Policies)
	}
}

func TestATestThatDeniesNoticesThem(t *testing.T) {
	denies := tests + `
spoiled(patch) := noted.deny with input as json.patch(data.testing.clean.input, [patch]) with data.params as {"limit": 3}

test_denies_a_feature if spoiled({"op": "replace", "path": "/change/kind", "value": "feature"}) == {"no note"}

test_denies_a_short_note if spoiled({"op": "replace", "path": "/change/notes/0", "value": "abc"}) == {"no note"}
`
	if got := left(mutated(t, map[string]string{"gates/house/noted_test.rego": denies}, nil)); len(got) > 0 {
		t.Errorf("%q", got)
	}
}

func TestASurvivorHasItsPlaceAndADiff(t *testing.T) {
	for _, one := range mutated(t, nil, nil).Survivors {
		if strings.HasPrefix(one.Mutant, "drop `input") {
			if one.File != "gates/house/noted.rego" || one.Line != 10 || one.Column != 2 || one.Diff != "-\tinput.change.kind == \"fix\"\n+\ttrue" {
				t.Errorf("%+v", one)
			}
		}
	}
}

func TestEachWayToChangeAPolicyIsTried(t *testing.T) {
	modules, _ := parseAll(map[string]string{"a.rego": house}, known)
	var all []string
	for _, one := range mutantsOf("a.rego", house, modules["a.rego"], &names{below: map[string]*names{"lib": {}}}) {
		all = append(all, one.Mutant)
	}
	slices.Sort(all)
	want := []string{
		"delete the rule `_is_noted if {`", "delete the rule `deny contains \"no note\" if {`",
		"drop `input.change.kind == \"fix\"`", "drop `not _is_noted`", "drop `notes.long(note)`",
		"negate `input.change.kind == \"fix\"`", "negate `not _is_noted`", "negate `notes.long(note)`",
		"rename `change` in `input.change.kind`", "rename `change` in `input.change.notes`",
		"rename `kind` in `input.change.kind`", "rename `notes` in `input.change.notes`",
	}
	if !slices.Equal(all, want) {
		t.Errorf("%q", all)
	}
}

func TestASnapshotIsSpoiledWhereTheRuleReadsIt(t *testing.T) {
	document := map[string]any{"input": map[string]any{"change": map[string]any{"kind": "fix", "parts": []any{
		map[string]any{"kind": "fix"}, map[string]any{"kind": "feature"},
	}}}}
	choices := choicesIn(Schemas{Input: object(map[string]any{"change": object(map[string]any{"parts": list(object(map[string]any{"kind": kinds}))})})})
	for place, want := range map[string][]string{
		"input change kind":         {"-clean: /input/change/kind: \"fix\""},
		"input change nothing":      {},
		"input change parts":        {"-clean: /input/change/parts: [{\"kind\":\"fix\"},{\"kind\":\"feature\"}]", "-clean: /input/change/parts: [{\"kind\":\"fix\"},{\"kind\":\"feature\"}]\n+clean: /input/change/parts: []"},
		"input change parts * kind": {"-clean: /input/change/parts/0/kind: \"fix\"\n-clean: /input/change/parts/1/kind: \"feature\"", "-clean: /input/change/parts/0/kind: \"fix\"\n+clean: /input/change/parts/0/kind: \"feature\"\n-clean: /input/change/parts/1/kind: \"feature\"\n+clean: /input/change/parts/1/kind: \"fix\""},
	} {
		got := []string{}
		for _, one := range spoiledBy(map[string]any{"clean": document}, strings.Fields(place), choices["/"+strings.ReplaceAll(place, " ", "/")]) {
			got = append(got, one.diff)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q", place, got)
		}
	}
	if document["input"].(map[string]any)["change"].(map[string]any)["kind"] != "fix" {
		t.Error("the document itself was changed")
	}
}

func TestASnapshotThatMayBeSpoiledUnnoticedSurvives(t *testing.T) {
	lax := strings.Replace(house, "\tinput.change.kind == \"fix\"\n", "\tnot input.change.kind == \"feature\"\n", 1)
	var documents []string
	for _, one := range left(mutated(t, map[string]string{"gates/house/noted.rego": lax}, nil)) {
		if strings.HasPrefix(one, "delete /") {
			documents = append(documents, one)
		}
	}
	if want := []string{"delete /input/change/kind"}; !slices.Equal(documents, want) {
		t.Errorf("%q", documents)
	}
}

func TestTheSharesOfTheWorkMakeTheWhole(t *testing.T) {
	whole := mutated(t, nil, nil)
	generated, survivors := 0, 0
	for part := range 3 {
		share := mutated(t, nil, map[string]any{"part": part, "parts": 3})
		generated += share.Policies.Generated + share.Documents.Generated
		survivors += len(share.Survivors)
	}
	if generated != whole.Policies.Generated+whole.Documents.Generated || survivors != len(whole.Survivors) {
		t.Errorf("%d of %d, %d of %d", generated, whole.Policies.Generated+whole.Documents.Generated, survivors, len(whole.Survivors))
	}
}

func TestTestsThatRunARuleFromElsewhereNoticeItsMutants(t *testing.T) {
	more := map[string]string{
		"main.rego": "package main\n\ndecision[gate][rule] := deny if {\n\tsome gate, rule\n\tdeny := data.gates[gate][rule].deny\n}\n",
		"lib/notes_test.rego": `package lib.notes_test

spoiled(patch) := data.main.decision.house.noted with input as json.patch(data.testing.clean.input, [patch]) with data.params as {"limit": 3}

test_feature if spoiled({"op": "replace", "path": "/change/kind", "value": "feature"}) == {"no note"}

test_short if spoiled({"op": "replace", "path": "/change/notes/0", "value": "abc"}) == {"no note"}
`,
	}
	if got := left(mutated(t, more, map[string]any{"files": []string{"gates/house/noted.rego", "lib/notes.rego"}})); len(got) > 0 {
		t.Errorf("%q", got)
	}
}
