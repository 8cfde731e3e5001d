package policy

import (
	"errors"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// ModuleRequest carries any Rego by its path, and the rules that can be asked for, such as `authz/allow`.
type ModuleRequest struct {
	Modules     map[string]string `json:"modules"`
	Entrypoints []string          `json:"entrypoints"`
	Schemas     *Schemas          `json:"schemas"`
}

// combined is the entry point that walks all gates, and tells gates from other modules.
const combined = "main/decision"

// Module compiles gates as Compile does, and everything else as OPA does, with the schemas, if there are any, for types.
func Module(asked ModuleRequest) (CompileAnswer, error) {
	if len(asked.Entrypoints) == 0 {
		return CompileAnswer{}, errors.New("a module needs an entry point")
	}
	if slices.Contains(asked.Entrypoints, combined) {
		request := CompileRequest{Modules: asked.Modules, Schemas: Schemas{Input: map[string]any{}}, Entrypoint: combined}
		if asked.Schemas != nil {
			request.Schemas = *asked.Schemas
		}
		return Compile(request)
	}
	allowed := without(needsWorld)
	modules, found := parseAll(asked.Modules, allowed)
	answer := CompileAnswer{Rules: []RuleInfo{}, Builtins: []string{}}
	if len(found) == 0 {
		compiler, err := typed(copied(modules), asked.Schemas, allowed)
		if err != nil {
			return answer, err
		}
		found, answer.Builtins = compileFaults(compiler.Errors, asked.Modules), supplied(compiler)
		for position, fault := range found {
			if fault.Code == codeBuiltin {
				found[position].Message = "`" + fault.Found + "` needs network, randomness or the environment"
				found[position].Want = "a function that gives the same answer each time"
			}
		}
	}
	if len(found) == 0 {
		wasm, err := build(modules, asked.Modules, asked.Entrypoints, allowed)
		if err != nil {
			found = buildFaults(err, asked.Modules)
		}
		answer.Wasm = wasm
	}
	answer.Diagnostics = append([]Diagnostic{}, ordered(found)...)
	return answer, nil
}

func typed(modules map[string]*ast.Module, schemas *Schemas, allowed *ast.Capabilities) (*ast.Compiler, error) {
	compiler := ast.NewCompiler().WithCapabilities(allowed)
	if schemas != nil {
		return held(modules, *schemas, compiler)
	}
	compiler.SetErrorLimit(0).Compile(modules)
	return compiler, nil
}
