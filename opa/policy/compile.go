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
	allowed := capabilities()
	refused := func(found []Diagnostic) (CompileAnswer, error) {
		return CompileAnswer{Rules: []RuleInfo{}, Builtins: []string{}, Diagnostics: ordered(found)}, nil
	}
	modules, found := parseAll(asked.Modules, allowed)
	if len(found) > 0 {
		return refused(found)
	}
	if found = misplaced(modules, asked.Modules); len(found) > 0 {
		return refused(found)
	}
	found = metadataFaults(modules, asked.Modules)
	compiler, err := checked(copied(modules), asked.Schemas, allowed)
	if err != nil {
		return CompileAnswer{}, err
	}
	if found = append(found, faultsIn(compiler, asked)...); len(found) > 0 {
		return refused(found)
	}
	rules := indexOf(compiler, asked.Schemas)
	wasm, err := build(modules, asked, rules, allowed)
	if err != nil {
		return refused(buildFaults(err, asked.Modules))
	}
	return CompileAnswer{Wasm: wasm, Rules: rules, Builtins: supplied(compiler), Diagnostics: []Diagnostic{}}, nil
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

// build makes the module: the combined entry point, and each rule's own for when the combined one fails.
func build(modules map[string]*ast.Module, asked CompileRequest, rules []RuleInfo, allowed *ast.Capabilities) ([]byte, error) {
	packed := bundle.Bundle{Data: map[string]any{}}
	packed.Manifest.Init()
	packed.Manifest.SetRegoVersion(ast.RegoV1)
	for _, file := range sorted(modules) {
		packed.Modules = append(packed.Modules, bundle.ModuleFile{
			URL: file, Path: file, Raw: []byte(asked.Modules[file]), Parsed: modules[file].Copy(),
		})
	}
	entrypoints := []string{asked.Entrypoint}
	for _, rule := range rules {
		path := "gates/" + strings.ReplaceAll(rule.Code, ".", "/")
		entrypoints = append(entrypoints, path+"/deny")
		if rule.Judges {
			entrypoints = append(entrypoints, path+"/judged")
		}
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
