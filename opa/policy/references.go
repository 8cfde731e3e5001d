package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// names is the tree of packages and rules under `data`.
type names struct {
	below map[string]*names
	// rule is true where a rule of that name ends the path: what is below is its value.
	rule bool
}

func namesOf(modules map[string]*ast.Module) *names {
	root := &names{below: map[string]*names{}}
	for _, module := range modules {
		node := root
		for _, part := range module.Package.Path[1:] {
			node = node.child(keyOf(part))
		}
		for _, rule := range module.Rules {
			node.child(ruleName(rule)).rule = true
		}
	}
	return root
}

func (n *names) child(name string) *names {
	if n.below[name] == nil {
		n.below[name] = &names{below: map[string]*names{}}
	}
	return n.below[name]
}

// referenceFaults refuses references to data that nobody defines, and rules that read other rules.
// It takes checked modules, in which each reference is complete and trusted data is a part of the input.
func referenceFaults(modules map[string]*ast.Module, schemas Schemas, sources map[string]string) []Diagnostic {
	root := namesOf(modules)
	var found []Diagnostic
	for _, file := range sorted(modules) {
		module := modules[file]
		for _, rule := range module.Rules {
			ast.WalkRefs(rule, func(ref ast.Ref) bool {
				if fault, is := referenceFault(ref, root, packageName(module.Package), schemas); is {
					found = append(found, fault.at(locationOf(ref[fault.part:], rule), sources))
				}
				return false
			})
		}
	}
	return found
}

func referenceFault(ref ast.Ref, root *names, own string, schemas Schemas) (Diagnostic, bool) {
	if !ref[0].Equal(ast.DefaultRootDocument) {
		return Diagnostic{}, false
	}
	if len(ref) == 1 || keyOf(ref[1]) == "" {
		return Diagnostic{Code: codeCompile, Message: "data cannot be read as a whole", Found: "data", Want: "one of its parts by name"}, true
	}
	if fault, is := undefined(ref, root, schemas); is {
		return fault, true
	}
	if keyOf(ref[1]) == "gates" && own != "main" && !inside(ref, own) {
		return Diagnostic{
			Code:    codeCompile,
			Message: "a policy cannot read another rule",
			Found:   ref.String(),
			Want:    "data.lib.*, trusted data and input; what two rules share belongs in lib",
		}, true
	}
	return Diagnostic{}, false
}

func undefined(ref ast.Ref, root *names, schemas Schemas) (Diagnostic, bool) {
	node := root
	for position := 1; position < len(ref) && !node.rule; position++ {
		key := keyOf(ref[position])
		if key == "" {
			return Diagnostic{}, false
		}
		if node.below[key] == nil {
			have := sorted(node.below)
			if position == 1 {
				have = append(sorted(schemas.Data), have...)
			}
			return Diagnostic{
				Code:    codeType,
				Message: "nothing defines `" + ref[:position+1].String() + "`",
				Found:   key,
				Of:      ref[:position].String(),
				Have:    have,
				part:    position,
			}, true
		}
		node = node.below[key]
	}
	return Diagnostic{}, false
}

// inside tells whether the reference stays in the package.
func inside(ref ast.Ref, own string) bool {
	parts := strings.Split(own, ".")
	if len(ref) <= len(parts) {
		return false
	}
	for position, part := range parts {
		if keyOf(ref[position+1]) != part {
			return false
		}
	}
	return true
}

func locationOf(ref ast.Ref, rule *ast.Rule) *ast.Location {
	for _, part := range ref {
		if part.Location != nil && part.Location.Row > 0 && part.Location.File == rule.Location.File {
			return part.Location
		}
	}
	return rule.Location
}
