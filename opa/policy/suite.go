package policy

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
)

// testRule is a rule that OPA runs as a test, under a name that no other test of its package has.
type testRule struct {
	rule *ast.Rule
	file string
	// ref is the whole path, from `data` to the name of the test, and label what OPA calls it.
	ref     ast.Ref
	label   string
	skipped bool
}

// entry names the test as an entry point of a compiled module.
func (t testRule) entry() string {
	parts := make([]string, 0, len(t.ref)-1)
	for _, part := range t.ref[1:] {
		parts = append(parts, nameIn(part))
	}
	return strings.Join(parts, "/")
}

// testsIn lists the tests by file and line. Of tests with one name all but the first get a number, as `opa test` gives it:
// so each runs by itself, in whichever engine.
func testsIn(modules map[string]*ast.Module) []testRule {
	var all []testRule
	count := map[string]int{}
	for _, file := range sorted(modules) {
		module := modules[file]
		for _, rule := range module.Rules {
			name, ref, is := testName(rule)
			if !is {
				continue
			}
			skipped := strings.HasPrefix(name, tester.SkipTestPrefix)
			whole := module.Package.Path.Extend(ref)
			if number := count[whole.String()]; number > 0 && !skipped {
				ref = renamed(rule, ref, fmt.Sprintf("%s#%02d", name, number))
			}
			count[whole.String()]++
			label := module.Package.Path.String() + "." + ref.String()
			all = append(all, testRule{rule: rule, file: file, ref: module.Package.Path.Extend(ref), label: label, skipped: skipped})
		}
	}
	return all
}

// testName finds the part of a rule's name that makes it a test, and the name up to there: `p.test_q[case]` is test `p.test_q`.
func testName(rule *ast.Rule) (string, ast.Ref, bool) {
	ground := rule.Head.Ref().GroundPrefix()
	for position, part := range ground {
		name := nameIn(part)
		if strings.HasPrefix(name, tester.TestPrefix) || strings.HasPrefix(name, tester.SkipTestPrefix) {
			return name, ground[:position+1], true
		}
	}
	return "", nil, false
}

func renamed(rule *ast.Rule, ref ast.Ref, name string) ast.Ref {
	rest := rule.Head.Ref()[len(ref):]
	changed := ref.Copy()
	if len(changed) == 1 {
		changed[0] = ast.VarTerm(name)
	} else {
		changed[len(changed)-1] = ast.StringTerm(name)
	}
	rule.Head.SetRef(append(changed.Copy(), rest...))
	return changed
}

func nameIn(term *ast.Term) string {
	if name, is := term.Value.(ast.Var); is {
		return string(name)
	}
	return keyOf(term)
}

// entriesOf gives the entry points by what OPA calls the tests.
func entriesOf(tests []testRule) map[string]string {
	entries := map[string]string{}
	for _, test := range tests {
		entries[test.label] = test.entry()
	}
	return entries
}

// chosen keeps the tests whose full name, such as data.a_test.test_b, the expression matches; an empty one keeps all.
func chosen(tests []testRule, expression string) ([]testRule, error) {
	wanted, err := regexp.Compile(expression)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(tests, func(test testRule) bool { return !wanted.MatchString(test.ref.String()) }), nil
}

// opened gives a store of base documents, and a transaction that reads it.
func opened(ctx context.Context, data map[string]any) (storage.Store, storage.Transaction, error) {
	if data == nil {
		data = map[string]any{}
	}
	store := inmem.NewFromObjectWithOpts(data, inmem.OptRoundTripOnWrite(false), inmem.OptReturnASTValuesOnRead(true))
	transaction, err := store.NewTransaction(ctx, storage.TransactionParams{})
	return store, transaction, err
}
