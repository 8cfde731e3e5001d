package policy

import (
	"context"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
)

// CompileRequest carries every module by its path, tests left out, and the rule that walks all gates, such as `main/decision`.
type CompileRequest struct {
	Modules    map[string]string `json:"modules"`
	Schemas    Schemas           `json:"schemas"`
	Entrypoint string            `json:"entrypoint"`
}

// CompileAnswer holds the module only where there is no diagnostic. Builtins are the functions its host must supply.
type CompileAnswer struct {
	Wasm        []byte       `json:"wasm,omitempty"`
	Rules       []RuleInfo   `json:"rules"`
	Builtins    []string     `json:"builtins"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// Compile checks all policies against the schemas and compiles them into one module.
func Compile(asked CompileRequest) (CompileAnswer, error) {
	refused := func(found []Diagnostic) (CompileAnswer, error) {
		return CompileAnswer{Rules: []RuleInfo{}, Builtins: []string{}, Diagnostics: ordered(found)}, nil
	}
	policies, err := inspected(asked)
	if err != nil {
		return CompileAnswer{}, err
	}
	if len(policies.found) > 0 {
		return refused(policies.found)
	}
	wasm, err := build(policies.modules, asked.Modules, entrypoints(asked.Entrypoint, policies.rules), policies.allowed)
	if err != nil {
		return refused(buildFaults(err, asked.Modules))
	}
	return CompileAnswer{Wasm: wasm, Rules: policies.rules, Builtins: policies.builtins, Diagnostics: []Diagnostic{}}, nil
}

// inspection is what is known of policies that were checked; rules and builtins only where nothing was found.
type inspection struct {
	allowed  *ast.Capabilities
	modules  map[string]*ast.Module
	rules    []RuleInfo
	builtins []string
	found    []Diagnostic
}

func inspected(asked CompileRequest) (inspection, error) {
	policies := inspection{allowed: capabilities()}
	if policies.modules, policies.found = parseAll(asked.Modules, policies.allowed); len(policies.found) > 0 {
		return policies, nil
	}
	if policies.found = misplaced(policies.modules, asked.Modules); len(policies.found) > 0 {
		return policies, nil
	}
	policies.found = metadataFaults(policies.modules, asked.Modules)
	compiler, err := checked(copied(policies.modules), asked.Schemas, policies.allowed)
	if err != nil {
		return policies, err
	}
	if policies.found = append(policies.found, faultsIn(compiler, asked)...); len(policies.found) == 0 {
		policies.rules, policies.builtins = indexOf(compiler, asked.Schemas), supplied(compiler)
	}
	return policies, nil
}

// faultsIn joins what the compiler found and what references lead nowhere; both know an undefined function, the second better.
func faultsIn(compiler *ast.Compiler, asked CompileRequest) []Diagnostic {
	faults := compileFaults(compiler.Errors, asked.Modules)
	unresolved := func(fault Diagnostic) bool { return fault.Code != codeType }
	if slices.ContainsFunc(faults, unresolved) {
		return faults
	}
	references := referenceFaults(compiler.Modules, asked.Schemas, asked.Modules)
	faults = slices.DeleteFunc(faults, func(fault Diagnostic) bool {
		return strings.HasPrefix(fault.Found, "data.") && slices.ContainsFunc(references, func(other Diagnostic) bool {
			return other.File == fault.File && other.Line == fault.Line
		})
	})
	return append(faults, references...)
}

// entrypoints are the combined one, and each rule's own for when the combined one fails.
func entrypoints(combined string, rules []RuleInfo) []string {
	all := []string{combined}
	for _, rule := range rules {
		path := "gates/" + strings.ReplaceAll(rule.Code, ".", "/")
		all = append(all, path+"/deny")
		if rule.Judges {
			all = append(all, path+"/judged")
		}
	}
	return all
}

func build(modules map[string]*ast.Module, sources map[string]string, entrypoints []string, allowed *ast.Capabilities) ([]byte, error) {
	packed := bundle.Bundle{Data: map[string]any{}}
	packed.Manifest.Init()
	packed.Manifest.SetRegoVersion(ast.RegoV1)
	for _, file := range sorted(modules) {
		packed.Modules = append(packed.Modules, bundle.ModuleFile{
			URL: file, Path: file, Raw: []byte(sources[file]), Parsed: modules[file].Copy(),
		})
	}
	builder := compile.New().
		WithTarget(compile.TargetWasm).
		WithRegoVersion(ast.RegoV1).
		WithCapabilities(allowed).
		WithBundle(&packed).
		WithEntrypoints(entrypoints...)
	if err := builder.Build(context.Background()); err != nil {
		return nil, err
	}
	return builder.Bundle().WasmModules[0].Raw, nil
}

func copied(modules map[string]*ast.Module) map[string]*ast.Module {
	copies := map[string]*ast.Module{}
	for file, module := range modules {
		copies[file] = module.Copy()
	}
	return copies
}

// supplied lists the functions in use that the module does not carry itself.
func supplied(compiler *ast.Compiler) []string {
	names := []string{}
	for _, builtin := range compiler.Required.Builtins {
		if !slices.Contains(native, builtin.Name) {
			names = append(names, builtin.Name)
		}
	}
	return names
}
