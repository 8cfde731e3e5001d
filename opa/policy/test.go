package policy

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
)

// TestRequest carries policies with their tests, and base documents such as {"testing": {…}}.
type TestRequest struct {
	Modules map[string]string `json:"modules"`
	Data    map[string]any    `json:"data"`
}

// TestResult is one test; Error says why it could not be run to its end, Output is what it printed.
type TestResult struct {
	Package string `json:"package"`
	Name    string `json:"name"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Passed  bool   `json:"passed"`
	Error   string `json:"error,omitempty"`
	Output  string `json:"output,omitempty"`
}

// FileCoverage lists the lines of one file that tests ran and those they did not.
type FileCoverage struct {
	File       string  `json:"file"`
	Covered    []int   `json:"covered"`
	NotCovered []int   `json:"not_covered"`
	Percent    float64 `json:"percent"`
}

// TestAnswer holds every test and the coverage of every file.
type TestAnswer struct {
	Results     []TestResult   `json:"results"`
	Coverage    []FileCoverage `json:"coverage"`
	Diagnostics []Diagnostic   `json:"diagnostics"`
}

// Test runs every `test_` rule in OPA's interpreter.
func Test(asked TestRequest) (TestAnswer, error) {
	answer := TestAnswer{Results: []TestResult{}, Coverage: []FileCoverage{}, Diagnostics: []Diagnostic{}}
	modules, found := parseAll(asked.Modules, known)
	if len(found) > 0 {
		answer.Diagnostics = ordered(found)
		return answer, nil
	}
	ctx := context.Background()
	store := inmem.NewFromObject(documents(asked.Data))
	transaction, err := store.NewTransaction(ctx, storage.TransactionParams{})
	if err != nil {
		return answer, err
	}
	defer store.Abort(ctx, transaction)
	coverage := cover.New()
	compiler := ast.NewCompiler().WithCapabilities(known).WithEnablePrintStatements(true).SetErrorLimit(0)
	results, err := tester.NewRunner().
		SetCompiler(compiler).
		SetStore(store).
		SetModules(modules).
		CapturePrintOutput(true).
		SetCoverageQueryTracer(coverage).
		RunTests(ctx, transaction)
	if compiler.Failed() {
		answer.Diagnostics = ordered(compileFaults(compiler.Errors, asked.Modules))
		return answer, nil
	}
	if err != nil {
		return answer, err
	}
	for result := range results {
		answer.Results = append(answer.Results, resultOf(result))
	}
	slices.SortFunc(answer.Results, func(a, b TestResult) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Name, b.Name))
	})
	answer.Coverage = coverageOf(coverage.Report(modules))
	return answer, nil
}

func documents(given map[string]any) map[string]any {
	if given == nil {
		return map[string]any{}
	}
	return given
}

func resultOf(result *tester.Result) TestResult {
	one := TestResult{
		Package: strings.TrimPrefix(result.Package, "data."),
		Name:    result.Name,
		File:    result.Location.File,
		Line:    result.Location.Row,
		Passed:  result.Pass(),
		Output:  string(result.Output),
	}
	if result.Error != nil {
		one.Error = result.Error.Error()
	}
	return one
}

func coverageOf(report cover.Report) []FileCoverage {
	all := []FileCoverage{}
	for _, file := range sorted(report.Files) {
		of := report.Files[file]
		all = append(all, FileCoverage{File: file, Covered: lines(of.Covered), NotCovered: lines(of.NotCovered), Percent: of.Coverage})
	}
	return all
}

func lines(ranges []cover.Range) []int {
	rows := []int{}
	for _, one := range ranges {
		for row := one.Start.Row; row <= one.End.Row; row++ {
			rows = append(rows, row)
		}
	}
	slices.Sort(rows)
	return slices.Compact(rows)
}
