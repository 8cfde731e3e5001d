package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

// RuleInfo is a rule as its annotations and the compiler describe it. Through its helpers too, Reads and ReadsTrusted are the
// top-level keys of `input` and `data` that it reads, and Builtins the functions it calls that its host must supply. Tells is what it
// defines of `notes` and `figures`, which decide nothing.
type RuleInfo struct {
	Code         string   `json:"code"`
	Title        string   `json:"title"`
	Description  string   `json:"description"`
	Level        string   `json:"level"`
	Solution     string   `json:"solution"`
	Who          string   `json:"who,omitempty"`
	Reads        []string `json:"reads"`
	ReadsTrusted []string `json:"reads_trusted"`
	Builtins     []string `json:"builtins"`
	Judges       bool     `json:"judges"`
	Tells        []string `json:"tells,omitempty"`
	File         string   `json:"file"`
	Line         int      `json:"line"`
}

// indexOf describes every package under gates, sorted by code. The compiler has checked the modules.
func indexOf(compiler *ast.Compiler, schemas Schemas) []RuleInfo {
	infos := []RuleInfo{}
	for _, file := range sorted(compiler.Modules) {
		module := compiler.Modules[file]
		if !isRule(module) {
			continue
		}
		described := descriptionOf(module)
		info := RuleInfo{
			Code:        strings.TrimPrefix(packageName(module.Package), "gates."),
			Title:       strings.TrimSpace(described.Title),
			Description: strings.TrimSpace(described.Description),
			Level:       custom(described, "level"),
			Solution:    custom(described, "solution"),
			Who:         custom(described, "who"),
			Judges:      defines(module, "judged"),
			File:        file,
			Line:        module.Package.Location.Row,
		}
		for _, name := range []string{"notes", "figures"} {
			if defines(module, name) {
				info.Tells = append(info.Tells, name)
			}
		}
		info.Reads, info.ReadsTrusted, info.Builtins = needs(compiler, module, schemas)
		infos = append(infos, info)
	}
	slices.SortFunc(infos, func(a, b RuleInfo) int { return strings.Compare(a.Code, b.Code) })
	return infos
}

// metadataFaults names what the annotations of a rule lack.
func metadataFaults(modules map[string]*ast.Module, sources map[string]string) []Diagnostic {
	var found []Diagnostic
	for _, file := range sorted(modules) {
		module := modules[file]
		report := func(message, want string) {
			diagnostic := Diagnostic{Code: codeMetadata, Message: message, Found: packageName(module.Package), Want: want}
			found = append(found, diagnostic.at(module.Package.Location, sources))
		}
		for _, annotation := range module.Annotations {
			if len(annotation.Schemas) > 0 {
				report("a policy cannot bring a schema of its own", "no `schemas` in METADATA")
			}
		}
		if !isRule(module) {
			continue
		}
		if !defines(module, "deny") {
			report("the rule defines no `deny`", "deny contains violation if { … }")
		}
		for _, lack := range lacks(descriptionOf(module)) {
			report(lack, "METADATA above `package` with title, description, custom.level and custom.solution")
		}
	}
	return found
}

func lacks(described *ast.Annotations) []string {
	var found []string
	for name, value := range map[string]string{
		"title":           described.Title,
		"description":     described.Description,
		"custom.solution": custom(described, "solution"),
	} {
		if strings.TrimSpace(value) == "" {
			found = append(found, "the rule has no `"+name+"`")
		}
	}
	if level := custom(described, "level"); level != "block" && level != "warn" {
		found = append(found, fmt.Sprintf("`custom.level` is %q instead of block or warn", level))
	}
	for key := range described.Custom {
		if !slices.Contains([]string{"level", "solution", "who"}, key) {
			found = append(found, "`custom."+key+"` is not known: level, solution and who are")
		}
	}
	slices.Sort(found)
	return found
}

func descriptionOf(module *ast.Module) *ast.Annotations {
	for _, annotation := range module.Annotations {
		if annotation.Scope == "package" {
			return annotation
		}
	}
	return &ast.Annotations{}
}

func custom(described *ast.Annotations, key string) string {
	text, _ := described.Custom[key].(string)
	return strings.TrimSpace(text)
}

func defines(module *ast.Module, name string) bool {
	return slices.ContainsFunc(module.Rules, func(rule *ast.Rule) bool { return ruleName(rule) == name })
}

func ruleName(rule *ast.Rule) string {
	if head := rule.Head.Ref(); len(head) > 0 {
		if name, is := head[0].Value.(ast.Var); is {
			return string(name)
		}
	}
	return string(rule.Head.Name)
}

// needs follows `deny` and `judged` through every rule they depend on. A document read as a whole counts as each of its keys.
func needs(compiler *ast.Compiler, module *ast.Module, schemas Schemas) (input, trusted, functions []string) {
	reads, readsTrusted, calls := map[string]bool{}, map[string]bool{}, map[string]bool{}
	seen := map[*ast.Rule]bool{}
	var visit func(node util.T)
	visit = func(node util.T) {
		rule, is := node.(*ast.Rule)
		if !is || seen[rule] {
			return
		}
		seen[rule] = true
		ast.WalkRefs(rule, func(ref ast.Ref) bool {
			if data, is := underData(ref); is {
				readsTrusted[keyOf(data[1])] = true
			} else if ref[0].Equal(ast.InputRootDocument) {
				note(reads, ref, schemas)
			} else if name := ref.String(); isSupplied(name) {
				calls[name] = true
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
	return append([]string{}, sorted(reads)...), append([]string{}, sorted(readsTrusted)...), append([]string{}, sorted(calls)...)
}

func note(keys map[string]bool, ref ast.Ref, schemas Schemas) {
	if len(ref) > 1 && keyOf(ref[1]) != "" {
		keys[keyOf(ref[1])] = true
		return
	}
	properties, _ := schemas.Input["properties"].(map[string]any)
	for key := range properties {
		keys[key] = true
	}
}
