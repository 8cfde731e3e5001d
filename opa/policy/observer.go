package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// RuleSeen tells what tests saw a gate rule do: give at least one violation, and give none.
type RuleSeen struct {
	Code    string `json:"code"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Denied  bool   `json:"denied"`
	Allowed bool   `json:"allowed"`
}

// observer follows evaluations: which lines they run, and what each `deny` comes to.
type observer struct {
	*cover.Cover
	rules map[string]*RuleSeen
	// open holds the evaluations of a `deny` that have begun.
	open map[string]*evaluation
}

type evaluation struct{ empty, entered, denied bool }

func observerOf(modules map[string]*ast.Module) *observer {
	rules := map[string]*RuleSeen{}
	for file, module := range modules {
		if code, is := codeOf(module.Package.Path); is && defines(module, "deny") {
			rules[code] = &RuleSeen{Code: code, File: file, Line: module.Package.Location.Row}
		}
	}
	return &observer{Cover: cover.New(), rules: rules, open: map[string]*evaluation{}}
}

func codeOf(pkg ast.Ref) (string, bool) {
	if len(pkg) != 4 || keyOf(pkg[1]) != "gates" {
		return "", false
	}
	return keyOf(pkg[2]) + "." + keyOf(pkg[3]), true
}

// TraceEvent implements topdown.QueryTracer.
func (o *observer) TraceEvent(event topdown.Event) {
	o.Cover.TraceEvent(event)
	switch event.Op {
	case topdown.IndexOp:
		if event.Ref == nil || len(*event.Ref) != 5 || keyOf((*event.Ref)[4]) != "deny" {
			return
		}
		if code, is := codeOf((*event.Ref)[:4]); is {
			o.end(code)
			o.open[code] = &evaluation{empty: strings.HasPrefix(event.Message, "(matched 0 ")}
		}
	case topdown.EnterOp, topdown.ExitOp:
		rule, is := event.Node.(*ast.Rule)
		if !is || rule.Module == nil || ruleName(rule) != "deny" {
			return
		}
		if code, is := codeOf(rule.Module.Package.Path); is && o.open[code] != nil {
			o.open[code].entered = true
			o.open[code].denied = o.open[code].denied || event.Op == topdown.ExitOp
		}
	}
}

// end takes down what one evaluation came to; one that entered no body although some would do was answered from OPA's cache.
func (o *observer) end(code string) {
	one, rule := o.open[code], o.rules[code]
	if one == nil || rule == nil {
		return
	}
	rule.Denied = rule.Denied || one.denied
	rule.Allowed = rule.Allowed || !one.denied && (one.entered || one.empty)
	delete(o.open, code)
}

// seen ends all evaluations and lists the rules by code.
func (o *observer) seen() []RuleSeen {
	all := []RuleSeen{}
	for _, code := range sorted(o.rules) {
		o.end(code)
		all = append(all, *o.rules[code])
	}
	return all
}
