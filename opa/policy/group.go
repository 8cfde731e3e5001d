package policy

import (
	"context"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// group is the tests of one package, and all modules that they can see.
type group struct {
	// pkg is what is tested, and files are all that it and its tests can see.
	pkg      ast.Ref
	files    []string
	tests    []*groupTest
	compiler *ast.Compiler
	store    storage.Store
	// begins names the snapshots that tests begin with in which the rule allows.
	begins []string
}

type groupTest struct {
	testRule
	value ast.Value
	// rows are the lines that it runs, by file.
	rows   map[string]map[int]bool
	allows bool
}

// testSuffix ends the name of a package of tests that stands beside the package it tests.
const testSuffix = "_test"

func groupsOf(modules map[string]*ast.Module, tests []testRule) []*group {
	by := map[string]*group{}
	for _, test := range tests {
		if test.skipped {
			continue
		}
		pkg := testedBy(modules[test.file].Package.Path)
		name := pkg.String()
		if by[name] == nil {
			by[name] = &group{pkg: pkg}
		}
		by[name].tests = append(by[name].tests, &groupTest{testRule: test})
	}
	var all []*group
	for _, name := range sorted(by) {
		all = append(all, by[name])
	}
	return all
}

func testedBy(pkg ast.Ref) ast.Ref {
	path := pkg.Copy()
	last := keyOf(path[len(path)-1])
	if name, is := strings.CutSuffix(last, testSuffix); is {
		path[len(path)-1] = ast.StringTerm(name)
	}
	return path
}

// visible follows imports and references from the tests. A path with a variable, such as data.gates[gate][rule], leads to every
// package below; of gates, to those that the tests run.
func (g *group) visible(modules map[string]*ast.Module) []string {
	seen := map[string]bool{}
	var open []string
	reach := func(ref ast.Ref) {
		ground := ref.GroundPrefix()
		for file, module := range modules {
			path := module.Package.Path
			below := len(ground) > 1 && len(ground) < len(path) && path.HasPrefix(ground) && keyOf(path[1]) != "gates"
			if !seen[file] && (ground.HasPrefix(path) || below) {
				seen[file] = true
				open = append(open, file)
			}
		}
	}
	reach(g.pkg)
	for _, test := range g.tests {
		reach(test.ref)
		for file := range test.rows {
			reach(modules[file].Package.Path)
		}
	}
	for len(open) > 0 {
		module := modules[open[0]]
		open = open[1:]
		for _, one := range module.Imports {
			if path, is := one.Path.Value.(ast.Ref); is {
				reach(path)
			}
		}
		ast.WalkRefs(module, func(ref ast.Ref) bool {
			if ref[0].Equal(ast.DefaultRootDocument) {
				reach(ref)
			}
			return false
		})
	}
	return sorted(seen)
}

func (g *group) compiled(modules map[string]*ast.Module, file string, changed *ast.Module) *ast.Compiler {
	chosen := map[string]*ast.Module{}
	for _, one := range g.files {
		chosen[one] = modules[one]
	}
	if changed != nil {
		chosen[file] = changed
	}
	return compilerOf(chosen)
}

func compilerOf(modules map[string]*ast.Module) *ast.Compiler {
	compiler := ast.NewCompiler().WithCapabilities(known)
	compiler.Compile(modules)
	return compiler
}

// prepare takes down what each test gives and runs while nothing is changed.
func (g *group) prepare(modules map[string]*ast.Module, whole *ast.Compiler, store storage.Store) error {
	g.store = store
	for _, test := range g.tests {
		seen := observerOf(modules)
		value, err := valueOf(whole, store, test, seen)
		if err != nil {
			return err
		}
		test.value, test.rows = value, map[string]map[int]bool{}
		for file, report := range seen.Report(nil).Files {
			test.rows[file] = map[int]bool{}
			for _, row := range lines(report.Covered) {
				test.rows[file][row] = true
			}
		}
		for _, rule := range seen.seen() {
			tested := keyOf(g.pkg[1]) != "gates" || g.pkg.Equal(modules[rule.File].Package.Path)
			test.allows = test.allows || tested && rule.Allowed
		}
		if test.allows {
			g.begins = append(g.begins, snapshotsOf(whole, test)...)
		}
	}
	slices.Sort(g.begins)
	g.begins = slices.Compact(g.begins)
	g.files = g.visible(modules)
	g.compiler = g.compiled(modules, "", nil)
	if g.compiler.Failed() {
		return g.compiler.Errors
	}
	return nil
}

// valueOf is nil where the test is undefined.
func valueOf(compiler *ast.Compiler, store storage.Store, test *groupTest, tracer topdown.QueryTracer) (ast.Value, error) {
	ctx := context.Background()
	transaction, err := store.NewTransaction(ctx, storage.TransactionParams{})
	if err != nil {
		return nil, err
	}
	defer store.Abort(ctx, transaction)
	result := ast.VarTerm("result")
	query := topdown.NewQuery(ast.NewBody(ast.Equality.Expr(result, ast.NewTerm(test.ref)))).
		WithCompiler(compiler).
		WithStore(store).
		WithTransaction(transaction)
	if tracer != nil {
		query = query.WithQueryTracer(tracer)
	}
	results, err := query.Run(ctx)
	if err != nil || len(results) == 0 {
		return nil, err
	}
	return results[0][result.Value.(ast.Var)].Value, nil
}

// snapshotsOf finds the snapshots under data.testing that a test refers to, itself or through what it depends on.
func snapshotsOf(compiler *ast.Compiler, test *groupTest) []string {
	found, seen := map[string]bool{}, map[*ast.Rule]bool{}
	var visit func(rule *ast.Rule)
	visit = func(rule *ast.Rule) {
		if seen[rule] {
			return
		}
		seen[rule] = true
		ast.WalkRefs(rule, func(ref ast.Ref) bool {
			if len(ref) > 2 && ref[0].Equal(ast.DefaultRootDocument) && keyOf(ref[1]) == "testing" && keyOf(ref[2]) != "" {
				found[keyOf(ref[2])] = true
			}
			return false
		})
		for dependency := range compiler.Graph.Dependencies(rule) {
			if next, is := dependency.(*ast.Rule); is {
				visit(next)
			}
		}
	}
	for _, rule := range compiler.GetRulesExact(test.ref) {
		visit(rule)
	}
	return sorted(found)
}

func (g *group) runs(file string, line int) bool {
	return slices.ContainsFunc(g.tests, func(test *groupTest) bool { return test.rows[file][line] })
}

func (g *group) tryPolicy(modules map[string]*ast.Module, file string, line int, changed *ast.Module) outcome {
	compiler := g.compiled(modules, file, changed)
	if compiler.Failed() {
		return uncompiled
	}
	if g.differs(compiler, g.store, func(test *groupTest) bool { return test.rows[file][line] }) {
		return noticed
	}
	return survived
}

func (g *group) tryDocument(store storage.Store) bool {
	return g.differs(g.compiler, store, func(test *groupTest) bool { return test.allows })
}

// differs runs tests, the likely ones first, until one gives another value than before, or an error.
func (g *group) differs(compiler *ast.Compiler, store storage.Store, likely func(*groupTest) bool) bool {
	tests := slices.Clone(g.tests)
	slices.SortStableFunc(tests, func(a, b *groupTest) int { return boolean(likely(b)) - boolean(likely(a)) })
	return slices.ContainsFunc(tests, func(test *groupTest) bool {
		value, err := valueOf(compiler, store, test, nil)
		if err != nil || (value == nil) != (test.value == nil) {
			return true
		}
		return value != nil && value.Compare(test.value) != 0
	})
}

func stored(data map[string]any) (storage.Store, error) {
	ctx := context.Background()
	store, transaction, err := opened(ctx, data)
	if err == nil {
		store.Abort(ctx, transaction)
	}
	return store, err
}

func boolean(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
