package policy

import (
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Mutant is one small change to a policy, or to a document that tests begin with, that some test should notice. File and line
// are those of the policy: for a document, of what reads the changed place. Mutant describes it, and is its name as well.
type Mutant struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Mutant string `json:"mutant"`
	Diff   string `json:"diff"`
	// source is the whole file with the change.
	source string
}

// renamedSuffix makes a name that no document has.
const renamedSuffix = "_"

const longestExcerpt = 80

// cutter makes the mutants of one file by cutting its source where the parser says that something stands.
type cutter struct {
	file, source string
	// known are all packages, and packages the names that the file imports some by: what is below them is no document.
	known    *names
	packages map[string]bool
	all      []Mutant
}

// mutantsOf gives the mutants of one policy in the order of its lines. Those that do not parse are none.
func mutantsOf(file, source string, module *ast.Module, known *names) []Mutant {
	cut := &cutter{file: file, source: source, known: known, packages: importedPackages(module, known)}
	for _, rule := range module.Rules {
		ast.WalkRules(rule, func(one *ast.Rule) bool {
			cut.rule(one)
			return false
		})
	}
	return cut.all
}

func importedPackages(module *ast.Module, known *names) map[string]bool {
	found := map[string]bool{}
	for _, one := range module.Imports {
		path, is := one.Path.Value.(ast.Ref)
		if is && len(path) > 1 && path[0].Equal(ast.DefaultRootDocument) && known.below[keyOf(path[1])] != nil {
			found[string(one.Name())] = true
		}
	}
	return found
}

func (c *cutter) rule(rule *ast.Rule) {
	c.deleted(rule)
	called := map[*ast.Term]bool{}
	ast.NewGenericVisitor(func(node any) bool {
		switch node := node.(type) {
		case *ast.Rule:
			return node != rule
		case ast.Body:
			for _, expression := range node {
				c.expression(expression)
			}
		case *ast.Expr:
			if node.IsCall() {
				called[node.OperatorTerm()] = true
			}
		case ast.Call:
			called[node[0]] = true
		case *ast.Term:
			if ref, is := node.Value.(ast.Ref); is && !called[node] {
				c.path(ref)
			}
		}
		return false
	}).Walk(rule)
}

// deleted takes a rule away by a body that is never true: what refers to it still compiles.
func (c *cutter) deleted(rule *ast.Rule) {
	at := rule.Location
	if rule.Default || !c.has(at) {
		return
	}
	first, last := rule.Body[0].Location, rule.Body[len(rule.Body)-1].Location
	from, to, with := at.Offset+len(at.Text), at.Offset+len(at.Text), " if false"
	if c.has(first) && c.has(last) && first.Offset > at.Offset {
		from, to, with = first.Offset, last.Offset+len(last.Text), "false"
	}
	rows := strings.Split(string(at.Text), "\n")
	c.add(at, "delete the rule "+excerpt(rows[0]), from, to, with, "-"+strings.Join(rows, "\n-"))
}

func (c *cutter) expression(expression *ast.Expr) {
	at := expression.Location
	text := string(at.Text)
	if _, declares := expression.Terms.(*ast.SomeDecl); declares || expression.Generated || !c.has(at) || text == "true" || text == "false" {
		return
	}
	c.add(at, "drop "+excerpt(text), at.Offset, at.Offset+len(text), "true", "")
	_, loops := expression.Terms.(*ast.Every)
	switch inner, negated := strings.CutPrefix(text, "not "); {
	case negated:
		c.add(at, "negate "+excerpt(text), at.Offset, at.Offset+len(text), inner, "")
	case !loops && !expression.IsAssignment():
		c.add(at, "negate "+excerpt(text), at.Offset, at.Offset, "not ", "")
	}
}

// path renames each segment of a path into a document: of input, of trusted data, or of a part of them in a variable.
func (c *cutter) path(ref ast.Ref) {
	head, is := ref[0].Value.(ast.Var)
	if !is || c.packages[string(head)] || len(ref) > 1 && ref[0].Equal(ast.DefaultRootDocument) && c.known.below[keyOf(ref[1])] != nil {
		return
	}
	for _, part := range ref[1:] {
		name := keyOf(part)
		if name == "" || !c.has(part.Location) {
			continue
		}
		from := part.Location.Offset
		if strings.HasPrefix(c.source[from:], `"`) {
			from++
		}
		if strings.HasPrefix(c.source[from:], name) {
			end := from + len(name)
			c.add(part.Location, "rename "+excerpt(name)+" in "+excerpt(ref.String()), end, end, renamedSuffix, "")
		}
	}
}

func (c *cutter) has(at *ast.Location) bool {
	return at != nil && len(at.Text) > 0 && strings.HasPrefix(c.source[min(at.Offset, len(c.source)):], string(at.Text))
}

func (c *cutter) add(at *ast.Location, what string, from, to int, with, diff string) {
	changed := c.source[:from] + with + c.source[to:]
	if _, err := ast.ParseModuleWithOpts(c.file, changed, ast.ParserOptions{RegoVersion: ast.RegoV1}); err != nil {
		return
	}
	if diff == "" {
		diff = diffOf(c.source, changed)
	}
	c.all = append(c.all, Mutant{File: c.file, Line: at.Row, Column: at.Col, Mutant: what, Diff: diff, source: changed})
}

func excerpt(text string) string {
	one := []rune(strings.Join(strings.Fields(text), " "))
	if len(one) > longestExcerpt {
		one = append(one[:longestExcerpt-1], '…')
	}
	return fmt.Sprintf("`%s`", string(one))
}

// diffOf shows the lines that differ.
func diffOf(before, after string) string {
	old, new := strings.Split(before, "\n"), strings.Split(after, "\n")
	for len(old) > 0 && len(new) > 0 && old[0] == new[0] {
		old, new = old[1:], new[1:]
	}
	for len(old) > 0 && len(new) > 0 && old[len(old)-1] == new[len(new)-1] {
		old, new = old[:len(old)-1], new[:len(new)-1]
	}
	var shown []string
	for _, row := range old {
		shown = append(shown, "-"+row)
	}
	for _, row := range new {
		shown = append(shown, "+"+row)
	}
	return strings.Join(shown, "\n")
}
