package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// statement is an expression of a body as it is written.
type statement struct {
	line, last int
	text       string
}

// asWritten is what compilation takes apart: the statements of each file, and its lines.
type asWritten struct {
	statements map[string][]statement
	lines      map[string][]string
}

func writtenIn(modules map[string]*ast.Module, sources map[string]string) asWritten {
	all := asWritten{statements: map[string][]statement{}, lines: map[string][]string{}}
	for file, module := range modules {
		all.lines[file] = strings.Split(sources[file], "\n")
		ast.WalkRules(module, func(rule *ast.Rule) bool {
			for _, expr := range rule.Body {
				all.statements[file] = append(all.statements[file], statementAt(expr.Location))
			}
			return false
		})
	}
	return all
}

func statementAt(location *ast.Location) statement {
	last := location.Row + strings.Count(string(location.Text), "\n")
	return statement{line: location.Row, last: last, text: oneLine(location.Text)}
}

// at is the statement that covers a place, the last that begins there; what stands in none is shown as its own text.
func (w asWritten) at(location *ast.Location) statement {
	found := statementAt(location)
	for _, one := range w.statements[location.File] {
		if one.line <= location.Row && location.Row <= one.last {
			found = one
		}
	}
	return found
}

// head is the first line of a rule without its body.
func (w asWritten) head(location *ast.Location) string {
	lines := w.lines[location.File]
	if location.Row > len(lines) {
		return oneLine(location.Text)
	}
	line := oneLine(lines[location.Row-1])
	for _, body := range []string{" if ", " := {", " := ["} {
		line, _, _ = strings.Cut(line, body)
	}
	return line
}
