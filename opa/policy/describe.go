package policy

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// DescribeRequest carries policies with their tests, and the base documents that tests begin with.
type DescribeRequest struct {
	Modules map[string]string `json:"modules"`
	Data    map[string]any    `json:"data"`
}

// Example is a test of a rule, as what it changes in a snapshot and what the rule then says.
type Example struct {
	Code  string `json:"code"`
	Name  string `json:"name"`
	File  string `json:"file"`
	Line  int    `json:"line"`
	Tries []Try  `json:"tries"`
}

// Try is one snapshot that a test makes: what is changed in a base document, as RFC 6902 has it, and the violations found in it.
type Try struct {
	Moment  string `json:"moment,omitempty"`
	Changes any    `json:"changes"`
	Found   any    `json:"found"`
}

// DescribeAnswer lists the examples by file and line, and the parameters that each rule reads, such as freeze.allow.
type DescribeAnswer struct {
	Examples    []Example           `json:"examples"`
	Parameters  map[string][]string `json:"parameters"`
	Diagnostics []Diagnostic        `json:"diagnostics"`
}

// Describe evaluates each test of a rule, and takes down what it patches: however a test is written, these are its very values.
func Describe(asked DescribeRequest) (DescribeAnswer, error) {
	answer := DescribeAnswer{Examples: []Example{}, Parameters: map[string][]string{}, Diagnostics: []Diagnostic{}}
	modules, found := parseAll(asked.Modules, known)
	if len(found) > 0 {
		answer.Diagnostics = ordered(found)
		return answer, nil
	}
	tests := testsIn(modules)
	compiler := ast.NewCompiler().WithCapabilities(known).SetErrorLimit(0)
	if compiler.Compile(modules); compiler.Failed() {
		answer.Diagnostics = ordered(compileFaults(compiler.Errors, asked.Modules))
		return answer, nil
	}
	answer.Parameters = parametersIn(compiler)
	ctx := context.Background()
	store, transaction, err := opened(ctx, asked.Data)
	if err != nil {
		return answer, err
	}
	defer store.Abort(ctx, transaction)
	recorded := recordPatches()
	defer recorded.restore()
	with := []func(*rego.Rego){rego.Compiler(compiler), rego.Store(store), rego.Transaction(transaction)}
	for _, test := range tests {
		code, is := codeOfTest(test.rule.Module.Package.Path)
		if !is || test.skipped {
			continue
		}
		if _, err := rego.New(append(with, rego.Query(test.ref.String()))...).Eval(ctx); err != nil {
			return answer, fmt.Errorf("%s: %w", test.label, err)
		}
		one := Example{
			Code: code,
			Name: strings.TrimPrefix(nameIn(test.ref[len(test.ref)-1]), tester.TestPrefix),
			File: test.file,
			Line: test.rule.Location.Row,
		}
		if one.Tries, err = triesOf(ctx, recorded.taken(), code, with); err != nil {
			return answer, fmt.Errorf("%s: %w", test.label, err)
		}
		answer.Examples = append(answer.Examples, one)
	}
	return answer, nil
}

// codeOfTest is the rule that the tests of a package are about.
func codeOfTest(pkg ast.Ref) (string, bool) {
	code, is := codeOf(pkg)
	return strings.TrimSuffix(code, "_test"), is && strings.HasSuffix(code, "_test")
}

// patched is one call of json.patch.
type patched struct{ changes, result *ast.Term }

// patchRecorder stands before OPA's own json.patch and takes down its calls.
type patchRecorder struct {
	own   topdown.BuiltinFunc
	calls []patched
}

func recordPatches() *patchRecorder {
	taken := &patchRecorder{own: topdown.GetBuiltin(ast.JSONPatch.Name)}
	topdown.RegisterBuiltinFunc(ast.JSONPatch.Name, func(ctx topdown.BuiltinContext, operands []*ast.Term, answer func(*ast.Term) error) error {
		return taken.own(ctx, operands, func(result *ast.Term) error {
			taken.calls = append(taken.calls, patched{operands[1], result})
			return answer(result)
		})
	})
	return taken
}

func (r *patchRecorder) restore() { topdown.RegisterBuiltinFunc(ast.JSONPatch.Name, r.own) }

func (r *patchRecorder) taken() []patched {
	calls := r.calls
	r.calls = nil
	return calls
}

func triesOf(ctx context.Context, calls []patched, code string, with []func(*rego.Rego)) ([]Try, error) {
	tries := []Try{}
	gate, rule, _ := strings.Cut(code, ".")
	query := fmt.Sprintf("data.testing.violations(%q, %q, input)", gate, rule)
	for position, call := range calls {
		again := func(other patched) bool { return other.changes.Equal(call.changes) && other.result.Equal(call.result) }
		if slices.ContainsFunc(calls[:position], again) {
			continue
		}
		changes, err := ast.JSON(call.changes.Value)
		if err != nil {
			return nil, err
		}
		results, err := rego.New(append(with, rego.Query(query), rego.ParsedInput(call.result.Value))...).Eval(ctx)
		if err != nil || len(results) == 0 {
			return nil, err
		}
		tries = append(tries, Try{Moment: momentOf(call.result), Changes: changes, Found: results[0].Expressions[0].Value})
	}
	return tries, nil
}

func momentOf(snapshot *ast.Term) string {
	moment, err := snapshot.Value.Find(ast.Ref{ast.StringTerm("trusted"), ast.StringTerm("moment")})
	if err != nil {
		return ""
	}
	text, _ := moment.(ast.String)
	return string(text)
}
