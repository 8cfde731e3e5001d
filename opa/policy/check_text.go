package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// defaultFaults refuses defaults by which what is not known is true.
func defaultFaults(modules map[string]*ast.Module, sources map[string]string) []Diagnostic {
	var found []Diagnostic
	for _, file := range sorted(modules) {
		for _, rule := range modules[file].Rules {
			if !rule.Default || !rule.Head.Value.Equal(ast.BooleanTerm(true)) {
				continue
			}
			fault := Diagnostic{
				Code:    codeDefault,
				Message: "`" + ruleName(rule) + "` is true where nothing is known",
				Found:   ruleName(rule),
				Want:    "no default: what is not shown is not true",
			}
			found = append(found, fault.at(rule.Location, sources))
		}
	}
	return found
}

// formatFaults names the files that are written otherwise than OPA would.
func formatFaults(sources map[string]string) ([]Diagnostic, error) {
	answer, err := Format(FormatRequest{Modules: sources})
	found := answer.Diagnostics
	for _, file := range answer.Differ {
		fault := Diagnostic{Code: codeFormat, Message: "the file is written otherwise than OPA would", File: file, Line: firstDifference(sources[file], answer.Modules[file])}
		found = append(found, fault.inFile(file, sources))
	}
	return found, err
}

func firstDifference(is, should string) int {
	lines, wanted := strings.Split(is, "\n"), strings.Split(should, "\n")
	for position, line := range lines {
		if position >= len(wanted) || line != wanted[position] {
			return position + 1
		}
	}
	return len(lines)
}

// differences refuses `!=` on what a loop binds: it asks whether any member differs, and says nothing of one that is missing.
func differences(module *ast.Module, sources map[string]string) []Diagnostic {
	var found []Diagnostic
	var enter func(node any, outer map[ast.Var]bool)
	judge := func(body ast.Body, outer map[ast.Var]bool) {
		looped := loopedIn(body, outer)
		for _, expression := range body {
			if operator := expression.Operator(); operator.Equal(ast.NotEqual.Ref()) && isLooped(expression, looped) {
				left, right := expression.Operand(0), expression.Operand(1)
				fault := Diagnostic{
					Code:    codeDiffers,
					Message: "`!=` in a loop asks whether any differs, and a missing value does not",
					Found:   "!=",
					Want:    "`not " + textAt(left) + " == " + textAt(right) + "`",
				}
				found = append(found, fault.at(expression.Location, sources))
			}
			enter(expression, looped)
		}
	}
	enter = func(node any, outer map[ast.Var]bool) {
		ast.NewGenericVisitor(func(inner any) bool {
			switch inner := inner.(type) {
			case ast.Body:
				judge(inner, outer)
				return true
			case *ast.Expr:
				return false
			}
			return false
		}).Walk(node)
	}
	for _, rule := range module.Rules {
		enter(rule, nil)
	}
	return found
}

// loopedIn adds to the variables of outer loops those that a body declares, and what is read with them.
func loopedIn(body ast.Body, outer map[ast.Var]bool) map[ast.Var]bool {
	looped := map[ast.Var]bool{}
	for name := range outer {
		looped[name] = true
	}
	for _, expression := range body {
		if declared, is := expression.Terms.(*ast.SomeDecl); is {
			for _, symbol := range declared.Symbols {
				noteDeclared(symbol, looped)
			}
		}
	}
	for grew := true; grew; {
		grew = false
		for _, expression := range body {
			if !expression.IsAssignment() || !isLooped(expression.Operand(1), looped) {
				continue
			}
			ast.WalkVars(expression.Operand(0), func(name ast.Var) bool {
				grew = grew || !looped[name]
				looped[name] = true
				return false
			})
		}
	}
	return looped
}

// noteDeclared takes `x` of `some x`, and `k, v` of `some k, v in …`.
func noteDeclared(symbol *ast.Term, looped map[ast.Var]bool) {
	names := []*ast.Term{symbol}
	if call, is := symbol.Value.(ast.Call); is {
		names = call[1 : len(call)-1]
	}
	for _, one := range names {
		ast.WalkVars(one, func(name ast.Var) bool {
			looped[name] = true
			return false
		})
	}
}

// isLooped tells whether a loop's variable or a wildcard is in it, closures left out.
func isLooped(node any, looped map[ast.Var]bool) bool {
	is := false
	ast.NewGenericVisitor(func(inner any) bool {
		switch inner := inner.(type) {
		case *ast.ArrayComprehension, *ast.SetComprehension, *ast.ObjectComprehension:
			return true
		case ast.Var:
			is = is || looped[inner] || inner.IsWildcard()
		}
		return is
	}).Walk(node)
	return is
}

func textAt(term *ast.Term) string {
	if text := textOf(term.Location); text != "" {
		return text
	}
	return term.String()
}

func textOf(location *ast.Location) string {
	if location == nil {
		return ""
	}
	return string(location.Text)
}
