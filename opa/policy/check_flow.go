package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// flow follows the parts of the snapshot through rules, functions and sets, where OPA's own types are lost.
// It takes modules as the compiler leaves them: every call and every look-up is an expression of its own.
type flow struct {
	compiler *ast.Compiler
	schemas  Schemas
	sources  map[string]string
	rules    map[string][]*ast.Rule
	loops    map[string]string
	given    map[string]value
	called   map[string]int
	sites    map[string]*site
	// texts are what stood in the place of variables that the compiler made.
	texts map[ast.Var]string
}

// mostCalls bounds how many calls of one function are followed with what they pass.
const mostCalls = 1000

// site is a place in a policy. Functions are followed once for each kind of arguments, and what is right for one is no fault.
type site struct {
	fault Diagnostic
	right bool
}

// scope holds what the variables of one body may be.
type scope struct {
	rule *ast.Rule
	vars map[ast.Var]value
	// iterates is true where the body goes through a collection.
	iterates bool
}

// flowFaults follows every rule and function of checked modules.
func flowFaults(compiler *ast.Compiler, parsed map[string]*ast.Module, schemas Schemas, sources map[string]string) []Diagnostic {
	f := &flow{
		compiler: compiler, schemas: schemas, sources: sources, rules: map[string][]*ast.Rule{}, loops: loopsOf(parsed),
		given: map[string]value{}, called: map[string]int{}, sites: map[string]*site{}, texts: map[ast.Var]string{},
	}
	for _, file := range sorted(compiler.Modules) {
		module := compiler.Modules[file]
		for _, rule := range module.Rules {
			name := "data." + packageName(module.Package) + "." + ruleName(rule)
			f.rules[name] = append(f.rules[name], rule)
		}
	}
	names := sorted(f.rules)
	for _, name := range names {
		if len(f.rules[name][0].Head.Args) == 0 {
			f.document(name)
		}
	}
	for _, name := range names {
		if arity := len(f.rules[name][0].Head.Args); arity > 0 && f.called[name] == 0 {
			f.call(name, filled(arity))
		}
	}
	var found []Diagnostic
	for _, key := range sorted(f.sites) {
		if one := f.sites[key]; !one.right && one.fault.Code != "" {
			found = append(found, one.fault)
		}
	}
	return found
}

func filled(arity int) []value {
	arguments := make([]value, arity)
	for position := range arguments {
		arguments[position] = unknown
	}
	return arguments
}

// document is the value of a rule that is no function.
func (f *flow) document(name string) value {
	if kept, is := f.given[name]; is {
		return kept
	}
	f.given[name] = unknown
	result := value{}
	for _, rule := range f.rules[name] {
		for one := rule; one != nil; one = one.Else {
			made, body := f.outcome(one, nil)
			if ruleName(rule) == "deny" && strings.HasPrefix(name, "data.gates.") {
				f.judgeMessage(one, made, body)
			}
			result = join(result, made)
		}
	}
	f.given[name] = result
	return result
}

// call is what a function gives for such arguments.
func (f *flow) call(name string, arguments []value) value {
	if f.called[name]++; f.called[name] > mostCalls {
		arguments = filled(len(arguments))
	}
	key := name + "("
	for _, argument := range arguments {
		key += argument.String() + ";"
	}
	if kept, is := f.given[key]; is {
		return kept
	}
	f.given[key] = unknown
	result := value{}
	for _, rule := range f.rules[name] {
		for one := rule; one != nil; one = one.Else {
			made, _ := f.outcome(one, arguments)
			result = join(result, made)
		}
	}
	f.given[key] = result
	return result
}

func (f *flow) outcome(rule *ast.Rule, arguments []value) (value, *scope) {
	body := &scope{rule: rule, vars: map[ast.Var]value{}}
	for position, parameter := range rule.Head.Args {
		if position < len(arguments) {
			f.bind(body, parameter, arguments[position], rule.Location)
		}
	}
	f.follow(body, rule.Body)
	return f.made(body, rule.Head), body
}

// made is what the head of a rule adds to its document.
func (f *flow) made(body *scope, head *ast.Head) value {
	var inner value
	if head.RuleKind() == ast.MultiValue {
		inner = setOf(f.term(body, head.Key))
	} else {
		inner = f.term(body, head.Value)
	}
	if len(head.Args) > 0 {
		return inner
	}
	path := head.Ref()
	for position := len(path) - 1; position > 0; position-- {
		if key := keyOf(path[position]); key != "" {
			inner = value{fields: map[string]value{key: inner}}
		} else {
			held, keys := inner, f.term(body, path[position])
			inner = value{items: &held, keys: &keys}
		}
	}
	return inner
}

// report notes a fault at its place, and right that the place is right for some arguments.
func (f *flow) report(key string, location *ast.Location, fault Diagnostic) {
	if noted := f.at(key + " " + fault.Code + placeKey(location)); noted.fault.Code == "" {
		noted.fault = fault.at(location, f.sources)
	}
}

func (f *flow) right(key, code string, location *ast.Location) {
	f.at(key + " " + code + placeKey(location)).right = true
}

func (f *flow) at(key string) *site {
	if f.sites[key] == nil {
		f.sites[key] = &site{}
	}
	return f.sites[key]
}

// source is a term as it was written, as far as the compiler kept it.
func (f *flow) source(of ast.Value) string {
	switch of := of.(type) {
	case ast.Var:
		if written, is := f.compiler.RewrittenVars[of]; is {
			return string(written)
		}
		if text, is := f.texts[of]; is {
			return text
		}
	case ast.Ref:
		named := of.Copy()
		for position, part := range named {
			if _, is := part.Value.(ast.Var); is {
				named[position] = ast.VarTerm(f.source(part.Value))
			}
		}
		return withoutTrustedKey(named.String())
	}
	return of.String()
}

// keepText remembers what a variable that the compiler made stands for.
func (f *flow) keepText(made *ast.Term, text string) {
	name, is := made.Value.(ast.Var)
	if _, written := f.compiler.RewrittenVars[name]; is && !written {
		f.texts[name] = text
	}
}
