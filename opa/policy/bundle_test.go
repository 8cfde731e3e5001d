package policy

import (
	"bytes"
	"testing"

	"github.com/open-policy-agent/opa/v1/bundle"
)

var packed = BundleRequest{
	Revision: "r1",
	Modules: map[string]string{
		"gates/house/quiet.rego": "package gates.house.quiet\n\ndeny contains \"loud\" if input.loud\n",
		"lib/a.rego":             "package lib.a\n\none := 1\n",
		"main/main.rego":         "package main\n\ndecision := data.gates\n",
	},
}

func TestBundleIsReadByOPA(t *testing.T) {
	answer, err := Bundle(packed)
	if err != nil {
		t.Fatal(err)
	}
	read, err := bundle.NewReader(bytes.NewReader(answer.Bundle)).Read()
	if err != nil {
		t.Fatal(err)
	}
	if got := *read.Manifest.Roots; len(got) != 3 || got[0] != "gates" || got[1] != "lib" || got[2] != "main" {
		t.Errorf("roots are %v", got)
	}
	if read.Manifest.Revision != "r1" || *read.Manifest.RegoVersion != 1 || len(read.Modules) != 3 {
		t.Errorf("the manifest is %v with %d modules", read.Manifest, len(read.Modules))
	}
	for _, module := range read.Modules {
		if want := packed.Modules[module.Path[1:]]; string(module.Raw) != want {
			t.Errorf("%s holds %q", module.Path, module.Raw)
		}
	}
}

func TestBundleHasTheSameBytesTwice(t *testing.T) {
	first, _ := Bundle(packed)
	second, _ := Bundle(packed)
	if len(first.Bundle) == 0 || !bytes.Equal(first.Bundle, second.Bundle) {
		t.Error("the bytes differ")
	}
}

func TestBundleNamesWhatDoesNotParse(t *testing.T) {
	answer, err := Bundle(BundleRequest{Modules: map[string]string{"a.rego": "package"}})
	if err != nil || answer.Bundle != nil || len(answer.Diagnostics) != 1 || answer.Diagnostics[0].Code != codeSyntax {
		t.Errorf("answered %v, %v", answer, err)
	}
}
