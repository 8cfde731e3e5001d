package policy

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// large lists the parts of the evidence that grow with a project.
var large = []string{"input.tests", "input.iac"}

// compare holds literals against what the schema lists for the other side.
func (f *flow) compare(literals, against value, location *ast.Location) {
	choices, listed := choicesOf(against)
	for _, one := range literals.literals {
		key := one.text + placeKey(location)
		if !listed || slices.Contains(choices, one.text) {
			f.right(key, codeLiteral, one.at)
			continue
		}
		path := against.nodes[0].path
		f.report(key, one.at, Diagnostic{
			Code: codeLiteral, Message: "`" + path + "` is never \"" + one.text + "\"", Found: one.text, Of: path, Have: choices,
		})
	}
}

// judgeMember refuses to search in what was built from tests or findings: that goes through all of it each time.
func (f *flow) judgeMember(operands []*ast.Term, one, in value, location *ast.Location) {
	if in.items != nil {
		f.compare(*in.items, one, location)
	}
	f.compare(one, members(in), location)
	grows := func(path string) bool {
		return slices.ContainsFunc(large, func(part string) bool { return path == part || strings.HasPrefix(path, part+".") })
	}
	if in.items == nil && in.fields == nil || !slices.ContainsFunc(in.evidence(), grows) {
		return
	}
	set, item := f.source(operands[len(operands)-1].Value), f.source(operands[len(operands)-2].Value)
	text, _, _ := strings.Cut(strings.TrimPrefix(textOf(location), "not "), "\n")
	if left, right, cut := strings.Cut(text, " in "); cut {
		set, item = right, left
	}
	f.report("in", location, Diagnostic{
		Code:    codeLookup,
		Message: "`in` goes through all of `" + set + "`, which grows with the evidence",
		Found:   text,
		Want:    "`" + set + "[" + item + "]`, on a set",
	})
}

func (f *flow) judgeWalk(of value, location *ast.Location) {
	if one, is := of.records(); is {
		f.report("walk", location, Diagnostic{
			Code:    codeUntyped,
			Message: "what `walk` gives of `" + one.path + "` is not held against the schema",
			Found:   "walk",
			Want:    "the paths themselves",
		})
	}
}

// loopsOf finds each `every` by its place, with the variable that stands for a member.
func loopsOf(modules map[string]*ast.Module) map[string]string {
	loops := map[string]string{}
	for _, module := range modules {
		ast.WalkExprs(module, func(expression *ast.Expr) bool {
			if loop, is := expression.Terms.(*ast.Every); is {
				loops[placeKey(expression.Location)] = loop.Value.String()
			}
			return false
		})
	}
	return loops
}

// judgeLoop refuses `every` over evidence: it holds for nothing at all.
func (f *flow) judgeLoop(inner *scope, loop *ast.ArrayComprehension, location *ast.Location) {
	member, is := f.loops[placeKey(location)]
	if !is || !loop.Term.Equal(ast.BooleanTerm(true)) {
		return
	}
	for name, of := range inner.vars {
		if paths := of.evidence(); string(f.compiler.RewrittenVars[name]) == member && len(paths) > 0 {
			f.report("every", location, Diagnostic{
				Code:    codeEvery,
				Message: "`every` holds where `" + strings.TrimSuffix(paths[0], "[_]") + "` is empty",
				Found:   "every",
				Want:    "`count(_all) > 0` and `count(_bad) == 0`",
			})
		}
	}
}

// judgeMessage demands that a message names the case. A constant will do only where something is not there.
func (f *flow) judgeMessage(rule *ast.Rule, made value, body *scope) {
	if made.items == nil || made.items.other || len(made.items.nodes) > 0 {
		return
	}
	message, there := made.items.fields["message"]
	if !there {
		f.report("message", rule.Location, Diagnostic{
			Code: codeMessage, Message: "the violation has no message", Found: "deny", Want: "report.violation(message, pointers)",
		})
		return
	}
	if message.other || len(message.nodes) > 0 || len(message.literals) == 0 || !body.iterates && deniesAbsence(rule.Body) {
		return
	}
	one := message.literals[0]
	if one.at == nil || one.at.File != rule.Location.File {
		one.at = rule.Location
	}
	f.report("message", one.at, Diagnostic{
		Code:    codeMessage,
		Message: "the message names no value of the case",
		Found:   one.text,
		Want:    "a template string with what is wrong: $\"{name} …\"",
	})
}

// deniesAbsence finds the negation of a helper, a path or a membership, or a count that is zero.
func deniesAbsence(body ast.Body) bool {
	counted := map[string]bool{}
	for _, expression := range body {
		operator := expression.Operator()
		switch {
		case expression.Negated && (operator == nil || operator.HasPrefix(ast.DefaultRootRef) || operator.Equal(ast.Member.Ref())):
			return true
		case operator == nil:
		case operator.Equal(ast.Count.Ref()) && len(expression.Operands()) == 2:
			counted[expression.Operand(1).String()] = true
		case operator.Equal(ast.Equality.Ref()) || operator.Equal(ast.Equal.Ref()):
			left, right := expression.Operand(0), expression.Operand(1)
			if counted[left.String()] && right.Equal(ast.IntNumberTerm(0)) || counted[right.String()] && left.Equal(ast.IntNumberTerm(0)) {
				return true
			}
		}
	}
	return false
}
