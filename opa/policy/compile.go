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
	if policies.found = misplaced(policies.modules, asked.Modules, nil); len(policies.found) > 0 {
		return policies, nil
	}
	policies.found = append(metadataFaults(policies.modules, asked.Modules), defaultFaults(policies.modules, asked.Modules)...)
	compiler, err := checked(copied(policies.modules), asked.Schemas, policies.allowed)
	if err != nil {
		return policies, err
	}
	policies.found = append(policies.found, faultsIn(compiler, policies.modules, asked)...)
	if policies.found = slices.DeleteFunc(policies.found, isConvention); len(policies.found) == 0 {
		policies.rules, policies.builtins = indexOf(compiler, asked.Schemas), supplied(compiler)
	}
	return policies, nil
}

// faultsIn joins what the compiler found, what references lead nowhere, and what only following the values shows.
// Where two know the same fault, the later one words it better, but OPA's own types know the place best.
func faultsIn(compiler *ast.Compiler, parsed map[string]*ast.Module, asked CompileRequest) []Diagnostic {
	faults := compileFaults(compiler.Errors, asked.Modules)
	for position, fault := range faults {
		faults[position] = trustedFault(fault, asked.Schemas)
	}
	unresolved := func(fault Diagnostic) bool { return fault.Code != codeType && fault.Code != codeTrusted }
	if slices.ContainsFunc(faults, unresolved) {
		return faults
	}
	references := referenceFaults(compiler.Modules, asked.Schemas, asked.Modules)
	faults = slices.DeleteFunc(faults, func(fault Diagnostic) bool {
		return strings.HasPrefix(fault.Found, "data.") && hasOnLine(references, fault)
	})
	faults = append(faults, references...)
	followed := slices.DeleteFunc(flowFaults(compiler, parsed, asked.Schemas, asked.Modules), func(fault Diagnostic) bool {
		return fault.Code == codeType && hasOnLine(faults, fault)
	})
	return append(faults, followed...)
}

func hasOnLine(faults []Diagnostic, one Diagnostic) bool {
	return slices.ContainsFunc(faults, func(other Diagnostic) bool { return other.File == one.File && other.Line == one.Line })
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
		for _, name := range rule.Tells {
			all = append(all, path+"/"+name)
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
		if isSupplied(builtin.Name) {
			names = append(names, builtin.Name)
		}
	}
	return names
}
