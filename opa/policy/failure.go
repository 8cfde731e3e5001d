package policy

import (
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// Failure is the expression that a test ended at. Text is its source with the values of what it reads below, as OPA draws them;
// Values has those whole that are cut there.
type Failure struct {
	File   string  `json:"file"`
	Line   int     `json:"line"`
	Text   string  `json:"text"`
	Values []Value `json:"values,omitempty"`
}

// Value is a part of an expression and what it was, in Rego.
type Value struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// cutByOPA is how much of a value OPA draws.
const cutByOPA = 64

// explain runs the tests that failed once more, with a trace, and takes from it where they ended. Tracing all would cost more
// than everything else.
func explain(results []TestResult, modules map[string]*ast.Module, data map[string]any) error {
	var names []string
	for _, result := range results {
		if result.Status == statusFail {
			names = append(names, regexp.QuoteMeta("data."+result.Package+"."+result.Name))
		}
	}
	if len(names) == 0 {
		return nil
	}
	traced, _, err := runTests(modules, data, "^("+strings.Join(names, "|")+")$", func(runner *tester.Runner) { runner.EnableTracing(true) })
	if err != nil {
		return err
	}
	for _, one := range traced {
		at := slices.IndexFunc(results, func(result TestResult) bool {
			return "data."+result.Package == one.Package && result.Name == one.Name
		})
		results[at].Failure = failureOf(one.Trace, results[at].File)
		for name, of := range one.SubResults.Iter {
			for position, known := range results[at].Cases {
				if of.Fail && slices.Equal(known.Name, name) {
					results[at].Cases[position].Failure = failureOf(of.Trace, results[at].File)
				}
			}
		}
	}
	return nil
}

// failureOf finds the last expression of the test's own file that failed, else the last one of any.
func failureOf(trace []*topdown.Event, file string) *Failure {
	var last *topdown.Event
	for _, event := range slices.Backward(trace) {
		if !failed(event) {
			continue
		}
		if event.Location.File == file {
			last = event
			break
		}
		if last == nil {
			last = event
		}
	}
	if last == nil {
		return nil
	}
	var drawn strings.Builder
	if err := topdown.PrettyEvent(&drawn, last, topdown.PrettyEventOpts{PrettyVars: true}); err != nil {
		return nil
	}
	return &Failure{File: last.Location.File, Line: last.Location.Row, Text: outdented(drawn.String()), Values: longValues(last)}
}

func longValues(event *topdown.Event) []Value {
	expression, _ := event.Node.(*ast.Expr)
	found := map[string]string{}
	for _, part := range append(expression.CogeneratedExprs(), expression) {
		ast.WalkTerms(part, func(term *ast.Term) bool {
			variable, is := term.Value.(ast.Var)
			if !is || term.Location == nil || len(term.Location.Text) == 0 {
				return false
			}
			if value := event.Locals.Get(variable); value != nil && len(value.String()) > cutByOPA {
				found[strings.Join(strings.Fields(string(term.Location.Text)), " ")] = value.String()
			}
			return false
		})
	}
	var all []Value
	for _, name := range sorted(found) {
		all = append(all, Value{name, found[name]})
	}
	return all
}

// outdented takes away the tabs that all lines begin with.
func outdented(text string) string {
	rows := strings.Split(strings.TrimRight(text, "\n"), "\n")
	for {
		for _, row := range rows {
			if row != "" && row[0] != '\t' {
				return strings.Join(rows, "\n")
			}
		}
		for position, row := range rows {
			rows[position] = strings.TrimPrefix(row, "\t")
		}
	}
}

// failed tells whether an expression of a rule failed; of `every` it is the one in its body that says why.
func failed(event *topdown.Event) bool {
	expression, is := event.Node.(*ast.Expr)
	if !is || event.Op != topdown.FailOp || event.QueryID == 0 || !event.Location.HasFile() {
		return false
	}
	_, loop := expression.Terms.(*ast.Every)
	return !loop
}
