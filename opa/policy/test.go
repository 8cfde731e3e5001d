package policy

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/tester"
)

// TestRequest carries policies with their tests, base documents such as {"testing": {…}}, and an expression (RE2) that the
// full name of a test to run matches, such as data.gates.freeze.only_fixes_test.test_denies_a_feature.
type TestRequest struct {
	Modules map[string]string `json:"modules"`
	Data    map[string]any    `json:"data"`
	Run     string            `json:"run"`
}

// What came of a test.
const (
	statusPass  = "pass"
	statusFail  = "fail"
	statusError = "error"
	statusSkip  = "skip"
)

// TestResult is one test. Entry names it in a compiled module, Error says why it could not be run to its end, Output is what
// it printed.
type TestResult struct {
	Entry   string     `json:"entry"`
	Package string     `json:"package"`
	Name    string     `json:"name"`
	File    string     `json:"file"`
	Line    int        `json:"line"`
	Status  string     `json:"status"`
	Error   string     `json:"error,omitempty"`
	Output  string     `json:"output,omitempty"`
	Cases   []TestCase `json:"cases,omitempty"`
	Failure *Failure   `json:"failure,omitempty"`
}

// TestCase is one of the cases of `test_x[case]`; more than one name where the head has more than one variable.
type TestCase struct {
	Name    []string `json:"name"`
	Status  string   `json:"status"`
	Failure *Failure `json:"failure,omitempty"`
}

// FileCoverage lists the lines of one file that tests ran and those they did not.
type FileCoverage struct {
	File       string  `json:"file"`
	Covered    []int   `json:"covered"`
	NotCovered []int   `json:"not_covered"`
	Percent    float64 `json:"percent"`
}

// TestAnswer holds every test, the coverage of every file, and what was seen of every gate rule.
type TestAnswer struct {
	Results     []TestResult   `json:"results"`
	Coverage    []FileCoverage `json:"coverage"`
	Rules       []RuleSeen     `json:"rules"`
	Diagnostics []Diagnostic   `json:"diagnostics"`
}

// longestTest is no limit of ours: a module that runs in one thread cannot watch itself.
const longestTest = time.Hour

// Test runs every `test_` rule in OPA's interpreter.
func Test(asked TestRequest) (TestAnswer, error) {
	answer := TestAnswer{Results: []TestResult{}, Coverage: []FileCoverage{}, Rules: []RuleSeen{}, Diagnostics: []Diagnostic{}}
	modules, found := parseAll(asked.Modules, known)
	if len(found) > 0 {
		answer.Diagnostics = ordered(found)
		return answer, nil
	}
	entries := entriesOf(testsIn(modules))
	seen := observerOf(modules)
	results, compiler, err := runTests(modules, asked.Data, asked.Run, func(runner *tester.Runner) { runner.SetCoverageQueryTracer(seen) })
	if compiler.Failed() {
		answer.Diagnostics = ordered(compileFaults(compiler.Errors, asked.Modules))
		return answer, nil
	}
	if err != nil {
		return answer, err
	}
	for _, result := range results {
		answer.Results = append(answer.Results, resultOf(result, entries))
	}
	slices.SortFunc(answer.Results, func(a, b TestResult) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Name, b.Name))
	})
	answer.Coverage, answer.Rules = coverageOf(seen.Report(modules)), seen.seen()
	return answer, explain(answer.Results, modules, asked.Data)
}

func runTests(modules map[string]*ast.Module, data map[string]any, run string, with func(*tester.Runner)) ([]*tester.Result, *ast.Compiler, error) {
	ctx := context.Background()
	compiler := ast.NewCompiler().WithCapabilities(known).WithEnablePrintStatements(true).WithRewriteTestRules(true).SetErrorLimit(0)
	store, transaction, err := opened(ctx, data)
	if err != nil {
		return nil, compiler, err
	}
	defer store.Abort(ctx, transaction)
	runner := tester.NewRunner().
		SetCompiler(compiler).
		SetStore(store).
		SetModules(modules).
		SetTimeout(longestTest).
		SetParallel(1).
		Filter(run).
		CapturePrintOutput(true)
	with(runner)
	channel, err := runner.RunTests(ctx, transaction)
	if err != nil {
		return nil, compiler, err
	}
	var results []*tester.Result
	for result := range channel {
		results = append(results, result)
	}
	return results, compiler, nil
}

func resultOf(result *tester.Result, entries map[string]string) TestResult {
	one := TestResult{
		Entry:   entries[result.Package+"."+result.Name],
		Package: strings.TrimPrefix(result.Package, "data."),
		Name:    result.Name,
		File:    result.Location.File,
		Line:    result.Location.Row,
		Status:  statusOf(result.Fail),
		Output:  string(result.Output),
	}
	switch {
	case result.Skip:
		one.Status = statusSkip
	case result.Error != nil:
		one.Status, one.Error = statusError, result.Error.Error()
	}
	for name, of := range result.SubResults.Iter {
		if len(of.SubResults) == 0 {
			one.Cases = append(one.Cases, TestCase{Name: slices.Clone(name), Status: statusOf(of.Fail)})
		}
	}
	return one
}

func statusOf(failed bool) string {
	if failed {
		return statusFail
	}
	return statusPass
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
