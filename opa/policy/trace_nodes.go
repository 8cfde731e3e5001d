package policy

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// deepest is how many rules are followed into one another.
const deepest = 8

func (f *follower) nodes() []*TraceNode {
	for _, one := range f.frames {
		// It was given up before its first case ended: there it stopped.
		if last := len(one.path) - 1; last >= 0 && len(one.leaves) == 0 {
			one.leaves = []*leaf{{failed: one.path[last].expr, count: 1, path: one.path}}
		}
	}
	nodes, _ := f.below(f.roots, nil)
	return nodes
}

// below gives the bodies of rules that some frames lead to, past comprehensions and negations. Of each body the first frame that holds is
// kept, else the first, and where one body of a rule holds, those that do not are left out; how many more were asked comes beside.
func (f *follower) below(frames []*frame, seen []*ast.Rule) ([]*TraceNode, int) {
	best, others := map[*ast.Rule]*frame{}, 0
	var rules []*ast.Rule
	for _, one := range ruleFrames(frames, &others) {
		if slices.Contains(seen, one.rule) || isWording(one.rule) || len(one.leaves) == 0 {
			continue
		}
		known := best[one.rule]
		if known == nil {
			rules = append(rules, one.rule)
		} else {
			others++
		}
		if known == nil || !known.holds() && one.holds() {
			best[one.rule] = one
		}
	}
	nodes := []*TraceNode{}
	for _, rule := range rules {
		isBetter := func(other *ast.Rule) bool { return other.Ref().Equal(rule.Ref()) && best[other].holds() }
		if best[rule].holds() || len(seen) == 0 || !slices.ContainsFunc(rules, isBetter) {
			nodes = append(nodes, f.node(best[rule], append(slices.Clone(seen), rule)))
		}
	}
	return nodes, others
}

// ruleFrames looks through what is no rule; of the cases inside that are not kept each is one of the others.
func ruleFrames(frames []*frame, others *int) []*frame {
	var found []*frame
	for _, one := range frames {
		if one.rule != nil {
			found = append(found, one)
			continue
		}
		for _, end := range one.leaves {
			for _, asked := range end.path {
				inside := ruleFrames(asked.below, others)
				if len(inside) > 0 {
					*others += end.count - 1
				}
				found = append(found, inside...)
			}
		}
	}
	return found
}

// isWording tells of helpers that only word a message.
func isWording(rule *ast.Rule) bool {
	return strings.HasPrefix(rule.Ref().String(), "data.lib.report.")
}

func (f *frame) holds() bool { return f.telling().failed == nil }

func (f *follower) node(of *frame, seen []*ast.Rule) *TraceNode {
	end, place := of.telling(), of.rule.Location
	node := &TraceNode{
		Rule: shortName(of.rule.Ref()), Head: f.head(place), File: place.File, Line: place.Row, Holds: of.holds(),
		Steps: []TraceStep{}, Ends: []TraceEnd{{Line: f.lineOf(end, of.rule), Count: end.count}},
	}
	known := told{}
	for position, asked := range end.path {
		statement := f.at(placeIn(end.path[position:], of.rule))
		if last := len(node.Steps) - 1; last < 0 || node.Steps[last].Line != statement.line || node.Steps[last].Text != statement.text {
			step := TraceStep{Text: statement.text, Line: statement.line, Values: []TraceValue{}, Nodes: []*TraceNode{}}
			node.Steps = append(node.Steps, step)
		}
		step := &node.Steps[len(node.Steps)-1]
		step.Holds = asked.expr != end.failed
		if strings.Contains(step.Text, `$"`) || strings.Contains(step.Text, "report.violation") {
			continue
		}
		step.Values = append(step.Values, known.news(end.values[asked.expr])...)
		if len(seen) < deepest {
			nodes, others := f.below(asked.below, seen)
			step.Nodes, step.Others = append(step.Nodes, nodes...), step.Others+others
		}
	}
	for _, one := range of.leaves {
		if one != end {
			node.Ends = append(node.Ends, TraceEnd{Line: f.lineOf(one, of.rule), Count: one.count})
		}
	}
	return node
}

// told are the names whose value was told.
type told map[string]bool

// news are the values that were not told before.
func (n told) news(values []TraceValue) []TraceValue {
	return slices.DeleteFunc(values, func(one TraceValue) bool {
		known := n[one.Name]
		n[one.Name] = true
		return known
	})
}

func (f *follower) lineOf(end *leaf, rule *ast.Rule) int {
	if end.failed == nil {
		return 0
	}
	return f.at(placeIn(end.path[len(end.path)-1:], rule)).line
}

// placeIn is where a path begins: what the compiler made for an expression stands before it and has no place of its own.
func placeIn(path []*asking, rule *ast.Rule) *ast.Location {
	for _, asked := range path {
		if asked.expr.Location != nil {
			return asked.expr.Location
		}
	}
	return rule.Location
}
