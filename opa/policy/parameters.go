package policy

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

// parametersIn lists for each rule the parts of data.params that it reads, through its helpers too.
func parametersIn(compiler *ast.Compiler) map[string][]string {
	all := map[string][]string{}
	for _, module := range compiler.Modules {
		if code, is := codeOf(module.Package.Path); is && defines(module, "deny") {
			all[code] = parametersOf(compiler, module)
		}
	}
	return all
}

func parametersOf(compiler *ast.Compiler, module *ast.Module) []string {
	paths := []string{}
	seen := map[*ast.Rule]bool{}
	var visit func(node util.T)
	visit = func(node util.T) {
		rule, is := node.(*ast.Rule)
		if !is || seen[rule] {
			return
		}
		seen[rule] = true
		ast.WalkRefs(rule, func(ref ast.Ref) bool {
			if path, is := parameter(ref); is {
				paths = append(paths, path)
			}
			return false
		})
		for dependency := range compiler.Graph.Dependencies(rule) {
			visit(dependency)
		}
	}
	for _, rule := range module.Rules {
		if name := ruleName(rule); name == "deny" || name == "judged" {
			visit(rule)
		}
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

// parameter gives the names that a reference into data.params begins with, such as freeze.allow.
func parameter(ref ast.Ref) (string, bool) {
	if len(ref) < 3 || !ref[0].Equal(ast.DefaultRootDocument) || keyOf(ref[1]) != "params" {
		return "", false
	}
	var names []string
	for _, part := range ref[2:] {
		if keyOf(part) == "" {
			break
		}
		names = append(names, keyOf(part))
	}
	return strings.Join(names, "."), len(names) > 0
}
