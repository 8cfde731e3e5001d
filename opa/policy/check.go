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

func isRefused(fault Diagnostic) bool { return !isConvention(fault) }

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

// faults looks at one's own rules and the libraries first: only beside the other rules, too, some faults are told well.
func (asked CheckRequest) faults(modules, tests map[string]*ast.Module, allowed *ast.Capabilities) ([]Diagnostic, error) {
	found, err := asked.textFaults(modules)
	if err != nil {
		return nil, err
	}
	needed := maps.Clone(modules)
	maps.DeleteFunc(needed, func(file string, module *ast.Module) bool { return isRule(module) && !asked.owns(file) })
	compiled, err := asked.compiledFaults(needed, tests, allowed)
	if len(needed) < len(modules) && slices.ContainsFunc(compiled, isRefused) {
		compiled, err = asked.compiledFaults(modules, tests, allowed)
	}
	return append(found, compiled...), err
}

func (asked CheckRequest) compiledFaults(modules, tests map[string]*ast.Module, allowed *ast.Capabilities) ([]Diagnostic, error) {
	compiler, err := checked(copied(modules), asked.Schemas, allowed)
	if err != nil {
		return nil, err
	}
	request := CompileRequest{Modules: asked.Modules, Schemas: asked.Schemas, Entrypoint: asked.Entrypoint}
	found := faultsIn(compiler, modules, request)
	if slices.ContainsFunc(found, isRefused) {
		return found, nil
	}
	found = append(found, testFaults(modules, tests, asked)...)
	all := entrypoints(asked.Entrypoint, indexOf(compiler, asked.Schemas))
	if _, err := build(modules, asked.Modules, all, allowed); err != nil {
		found = append(found, buildFaults(err, asked.Modules)...)
	}
	return found, nil
}

// textFaults are those that each file shows by itself.
func (asked CheckRequest) textFaults(modules map[string]*ast.Module) ([]Diagnostic, error) {
	own := maps.Clone(asked.Modules)
	maps.Copy(own, asked.Tests)
	maps.DeleteFunc(own, func(file, _ string) bool { return !asked.owns(file) })
	found, err := formatFaults(own)
	if err != nil {
		return nil, err
	}
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
