package policy

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// TraceNode is one body of a rule, as far as it was followed: where its cases ended, and the steps of the one that says most.
type TraceNode struct {
	Rule  string      `json:"rule"`
	Head  string      `json:"head"`
	File  string      `json:"file"`
	Line  int         `json:"line"`
	Holds bool        `json:"holds"`
	Steps []TraceStep `json:"steps"`
	// Ends counts the cases by where they ended, the one of the steps first.
	Ends []TraceEnd `json:"ends"`
}

// TraceEnd is a line on which cases stopped, or Line 0 for those that held to the end.
type TraceEnd struct {
	Line  int `json:"line"`
	Count int `json:"count"`
}

// TraceStep is one statement; Nodes are the rules that it asked, those of one rule folded into the first and Others.
type TraceStep struct {
	Text   string       `json:"text"`
	Line   int          `json:"line"`
	Holds  bool         `json:"holds"`
	Values []TraceValue `json:"values"`
	Nodes  []*TraceNode `json:"nodes"`
	Others int          `json:"others"`
}

// follower builds the tree of what was asked from OPA's events, and gives up after a number of them.
type follower struct {
	*limit
	asWritten
	reader
	frames map[uint64]*frame
	roots  []*frame
}

// frame is one query: a body of a rule, or what stands inside of one of its expressions.
type frame struct {
	rule   *ast.Rule
	path   []*asking
	leaves []*leaf
}

// asking is one expression while it is evaluated, with the queries it leads to.
type asking struct {
	expr  *ast.Expr
	below []*frame
}

// leaf is where cases ended: at an expression that did not hold, or, where that is nil, at the end. Path and values are of the first.
type leaf struct {
	failed *ast.Expr
	count  int
	path   []*asking
	values map[*ast.Expr][]TraceValue
}

func (f *follower) Enabled() bool { return true }

func (f *follower) Config() topdown.TraceConfig { return topdown.TraceConfig{} }

func (f *follower) TraceEvent(event topdown.Event) {
	if f.isOver() {
		return
	}
	switch node := event.Node.(type) {
	case *ast.Rule:
		if event.Op == topdown.EnterOp {
			f.enter(event).rule = node
		} else if event.Op == topdown.ExitOp {
			f.end(f.enter(event), nil, event)
		}
	case ast.Body:
		if event.Op == topdown.ExitOp {
			f.end(f.enter(event), nil, event)
		} else {
			f.enter(event)
		}
	case *ast.Expr:
		if event.Op == topdown.EvalOp {
			f.enter(event).ask(node)
		} else if event.Op == topdown.FailOp {
			f.end(f.enter(event), node, event)
		}
	}
}

// enter finds the frame of an event; a new one hangs below what its parent asks at the moment.
func (f *follower) enter(event topdown.Event) *frame {
	if known := f.frames[event.QueryID]; known != nil {
		return known
	}
	entered := &frame{}
	f.frames[event.QueryID] = entered
	if parent := f.frames[event.ParentID]; parent == nil || event.ParentID == event.QueryID {
		f.roots = append(f.roots, entered)
	} else if len(parent.path) > 0 {
		last := parent.path[len(parent.path)-1]
		last.below = append(last.below, entered)
	}
	return entered
}

// ask begins an expression; one that stands in the path already is taken up again for another case.
func (f *frame) ask(expr *ast.Expr) {
	if at := slices.IndexFunc(f.path, func(one *asking) bool { return one.expr == expr }); at >= 0 {
		f.path = f.path[:at:at]
	}
	f.path = append(f.path, &asking{expr: expr})
}

func (f *follower) end(of *frame, failed *ast.Expr, event topdown.Event) {
	for _, known := range of.leaves {
		if known.failed == failed {
			known.count++
			return
		}
	}
	of.leaves = append(of.leaves, &leaf{failed: failed, count: 1, path: slices.Clone(of.path), values: f.valuesAt(of.path, event)})
}

// telling is the leaf that says most: the end, else the one that came furthest.
func (f *frame) telling() *leaf {
	var best *leaf
	for _, one := range f.leaves {
		if one.failed == nil {
			return one
		}
		if best == nil || len(one.path) > len(best.path) {
			best = one
		}
	}
	return best
}
