// Cases prints OPA's conformance cases as JSON, for a host that evaluates them as compiled modules.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/test/cases"
)

// conformanceCase is a case whose input is plain JSON. Documents are JSON texts, which keep all of their digits.
type conformanceCase struct {
	Note         string   `json:"note"`
	File         string   `json:"file"`
	Modules      []string `json:"modules"`
	Query        string   `json:"query"`
	Vars         []string `json:"vars"`
	Input        string   `json:"input,omitempty"`
	Data         string   `json:"data"`
	WantResult   string   `json:"want_result,omitempty"`
	WantError    bool     `json:"want_error"`
	StrictError  bool     `json:"strict_error"`
	SortBindings bool     `json:"sort_bindings"`
}

func main() {
	folder, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/open-policy-agent/opa").Output()
	exitOn(err)
	root := filepath.Join(strings.TrimSpace(string(folder)), "v1", "test", "cases", "testdata", "v1")
	set, err := cases.Load(root)
	exitOn(err)
	all := []conformanceCase{}
	for _, one := range set.Cases {
		if one.InputTerm != nil || len(one.Env) > 0 || slices.ContainsFunc(one.Modules, func(module string) bool { return strings.Contains(module, "opa.runtime") }) {
			continue
		}
		file, err := filepath.Rel(root, one.Filename)
		exitOn(err)
		all = append(all, conformanceCase{
			Note:         one.Note,
			File:         filepath.ToSlash(file),
			Modules:      append([]string{}, one.Modules...),
			Query:        one.Query,
			Vars:         varsOf(one.Query),
			Input:        textOf(one.Input),
			Data:         textOf(one.Data),
			WantResult:   textOf(one.WantResult),
			WantError:    one.WantError != nil || one.WantErrorCode != nil,
			StrictError:  one.StrictError,
			SortBindings: one.SortBindings,
		})
	}
	exitOn(json.NewEncoder(os.Stdout).Encode(map[string]any{"total": len(set.Cases), "cases": all}))
}

// varsOf lists what a query binds.
func varsOf(query string) []string {
	names := []string{}
	visitor := ast.NewVarVisitor().WithParams(ast.VarVisitorParams{SkipClosures: true, SkipRefCallHead: true})
	visitor.WalkBody(ast.MustParseBody(query))
	for name := range visitor.Vars() {
		if !name.IsWildcard() && !ast.RootDocumentNames.Contains(ast.NewTerm(name)) {
			names = append(names, string(name))
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// textOf is empty where there is no document.
func textOf[T any](document *T) string {
	if document == nil {
		return ""
	}
	text, err := json.Marshal(*document)
	exitOn(err)
	return string(text)
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
