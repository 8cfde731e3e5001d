package policy

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// CheckRequest carries every module by its path, and tests apart. Own names the files whose faults are told; empty means all.
type CheckRequest struct {
	Modules    map[string]string `json:"modules"`
	Tests      map[string]string `json:"tests"`
	Own        []string          `json:"own"`
	Schemas    Schemas           `json:"schemas"`
	Entrypoint string            `json:"entrypoint"`
}

// CheckAnswer names the rules in the files that were asked about, and what is wrong in these files.
type CheckAnswer struct {
	Rules       []string     `json:"rules"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// conventions that only Check knows. The others Compile holds as well: without them a rule can silently never deny.
var conventions = []string{codeArgument, codeUntyped, codeEvery, codeDiffers, codeMessage, codeLookup, codeFormat}

func isConvention(fault Diagnostic) bool { return slices.Contains(conventions, fault.Code) }

// Check finds all that Compile refuses, and what is against the conventions of a gate.
func Check(asked CheckRequest) (CheckAnswer, error) {
	allowed := capabilities()
	modules, found := parseAll(asked.Modules, allowed)
	tests, broken := parseAll(asked.Tests, known)
	answer := CheckAnswer{Rules: []string{}}
	for _, file := range sorted(modules) {
		if asked.owns(file) && isRule(modules[file]) {
			answer.Rules = append(answer.Rules, strings.TrimPrefix(packageName(modules[file].Package), "gates."))
		}
	}
	var err error
	if found = append(found, broken...); len(found) == 0 {
		found, err = asked.faults(modules, tests, allowed)
	}
	answer.Diagnostics = append([]Diagnostic{}, slices.DeleteFunc(ordered(found), func(fault Diagnostic) bool { return !asked.owns(fault.File) })...)
	return answer, err
}

func (asked CheckRequest) owns(file string) bool {
	return len(asked.Own) == 0 || slices.Contains(asked.Own, file)
}

func (asked CheckRequest) faults(modules, tests map[string]*ast.Module, allowed *ast.Capabilities) ([]Diagnostic, error) {
	found, err := asked.textFaults(modules)
	if err != nil {
		return nil, err
	}
	compiler, err := checked(copied(modules), asked.Schemas, allowed)
	if err != nil {
		return nil, err
	}
	request := CompileRequest{Modules: asked.Modules, Schemas: asked.Schemas, Entrypoint: asked.Entrypoint}
	found = append(found, faultsIn(compiler, modules, request)...)
	if !slices.ContainsFunc(found, func(fault Diagnostic) bool { return !isConvention(fault) }) {
		found = append(found, testFaults(modules, tests, asked)...)
		all := entrypoints(asked.Entrypoint, indexOf(compiler, asked.Schemas))
		if _, err := build(modules, asked.Modules, all, allowed); err != nil {
			found = append(found, buildFaults(err, asked.Modules)...)
		}
	}
	return found, nil
}

// textFaults are those that each file shows by itself.
func (asked CheckRequest) textFaults(modules map[string]*ast.Module) ([]Diagnostic, error) {
	found, err := formatFaults(asked.Modules)
	if err != nil {
		return nil, err
	}
	ofTests, err := formatFaults(asked.Tests)
	if err != nil {
		return nil, err
	}
	found = append(found, ofTests...)
	found = append(found, misplaced(modules, asked.Modules, asked.Own)...)
	found = append(found, metadataFaults(modules, asked.Modules)...)
	found = append(found, defaultFaults(modules, asked.Modules)...)
	for _, file := range sorted(modules) {
		found = append(found, differences(modules[file], asked.Modules)...)
	}
	return found, nil
}

// testFaults are what a compiler says of tests; they see the policies, and need no schema.
func testFaults(modules, tests map[string]*ast.Module, asked CheckRequest) []Diagnostic {
	all, sources := copied(modules), maps.Clone(asked.Modules)
	maps.Copy(all, copied(tests))
	maps.Copy(sources, asked.Tests)
	compiler := ast.NewCompiler().WithCapabilities(known).WithStrict(true).SetErrorLimit(0)
	compiler.Compile(all)
	return compileFaults(compiler.Errors, sources)
}
