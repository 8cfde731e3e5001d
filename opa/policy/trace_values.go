package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// TraceValue is what a part of a statement was; Pointer is the RFC 6901 pointer of what comes from the input.
type TraceValue struct {
	Name    string `json:"name"`
	Value   string `json:"value"`
	Pointer string `json:"pointer,omitempty"`
}

const (
	mostShown    = 6
	longestShown = 120
	longestName  = 60
)

// reader shows what expressions were when a case ended.
type reader struct {
	compiler *ast.Compiler
	data     ast.Value
}

func (r reader) valuesAt(path []*asking, event topdown.Event) map[*ast.Expr][]TraceValue {
	values := map[*ast.Expr][]TraceValue{}
	for _, asked := range path {
		values[asked.expr] = r.valuesOf(asked.expr, event)
	}
	return values
}

// valuesOf shows the variables of an expression, what it read of input and trusted data, and what its call gave.
func (r reader) valuesOf(expr *ast.Expr, event topdown.Event) []TraceValue {
	var values []TraceValue
	show := func(name string, value ast.Value, pointer string) {
		known := slices.ContainsFunc(values, func(one TraceValue) bool { return one.Name == name })
		if name != "" && !known && value != nil && value.IsGround() {
			values = append(values, TraceValue{Name: name, Value: shown(value), Pointer: pointer})
		}
	}
	ast.WalkTerms(expr, func(term *ast.Term) bool {
		switch value := term.Value.(type) {
		case ast.Var:
			show(r.nameOf(term), event.Plug(term).Value, "")
		case ast.Ref:
			if plugged, is := event.Plug(term).Value.(ast.Ref); is {
				show(r.pathOf(value, plugged), r.read(plugged, event), pointerOf(plugged))
			}
		case *ast.ArrayComprehension, *ast.SetComprehension, *ast.ObjectComprehension:
			return true
		}
		return false
	})
	if name, given := r.given(expr); given != nil {
		show(name, event.Plug(given).Value, "")
	}
	return values
}

// read is the value of a reference into input, trusted data or a variable's value; nil where it leads to a rule, or nowhere.
func (r reader) read(ref ast.Ref, event topdown.Event) ast.Value {
	if len(ref) < 2 || !ref.IsGround() {
		return nil
	}
	from := ref[0].Value
	if ref[0].Equal(ast.InputRootDocument) {
		from = event.Input().Value
	} else if ref[0].Equal(ast.DefaultRootDocument) {
		from = r.data
	}
	value, err := from.Find(ref[1:])
	if err != nil {
		return nil
	}
	return value
}

// given is the variable into which the compiler put a part of a statement, with the text of that part: `__local1__ = _bad`,
// `count(__local2__, __local3__)`.
func (r reader) given(expr *ast.Expr) (string, *ast.Term) {
	terms, is := expr.Terms.([]*ast.Term)
	if !is || len(terms) < 3 {
		return "", nil
	}
	if expr.IsEquality() {
		for at, term := range terms[1:] {
			if ref, is := term.Value.(ast.Ref); is && ref.IsGround() && r.isGenerated(terms[2-at]) {
				return shortName(ref), terms[2-at]
			}
		}
		return "", nil
	}
	function, _ := terms[0].Value.(ast.Ref)
	last := len(terms) - 1
	if expr.Location == nil || last <= r.compiler.GetArity(function) || !r.isGenerated(terms[last]) {
		return "", nil
	}
	if text := oneLine(expr.Location.Text); len(text) <= longestName {
		return text, terms[last]
	}
	return "", nil
}

func (r reader) isGenerated(term *ast.Term) bool {
	_, is := term.Value.(ast.Var)
	return is && r.nameOf(term) == ""
}

// pathOf is a reference with its keys filled in; empty where it begins with a variable that has no name.
func (r reader) pathOf(ref, plugged ast.Ref) string {
	head := r.nameOf(ref[0])
	if ref[0].Equal(ast.InputRootDocument) || ref[0].Equal(ast.DefaultRootDocument) {
		head = ref[0].String()
	}
	if head == "" {
		return ""
	}
	return append(ast.Ref{ast.VarTerm(head)}, plugged[1:]...).String()
}

// nameOf is a variable as it was written; empty where the compiler made it, or where it has no name.
func (r reader) nameOf(term *ast.Term) string {
	variable, is := term.Value.(ast.Var)
	if name := r.compiler.RewrittenVars[variable]; is && !name.IsGenerated() && !name.IsWildcard() {
		return string(name)
	}
	return ""
}

// shortName is a rule as its own package, or another one, writes it: `_bad`, `slots.due`.
func shortName(ref ast.Ref) string {
	if name, is := strings.CutPrefix(ref.String(), "data.lib."); is {
		return name
	}
	if len(ref) > 4 && keyOf(ref[1]) == "gates" {
		return keyOf(ref[4])
	}
	return ""
}

func pointerOf(ref ast.Ref) string {
	if len(ref) < 2 || !ref[0].Equal(ast.InputRootDocument) {
		return ""
	}
	var pointer strings.Builder
	for _, term := range ref[1:] {
		segment := term.Value.String()
		if text, is := term.Value.(ast.String); is {
			segment = string(text)
		}
		pointer.WriteString("/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(segment))
	}
	return pointer.String()
}

// shown is a value in a few words.
func shown(value ast.Value) string {
	count, what := 0, ""
	switch value := value.(type) {
	case *ast.Array:
		count, what = value.Len(), "array of"
	case ast.Object:
		count, what = value.Len(), "object of"
	case ast.Set:
		count, what = value.Len(), "set of"
	}
	if count > mostShown {
		return fmt.Sprintf("%s %d", what, count)
	}
	text := []rune(value.String())
	if len(text) <= longestShown {
		return string(text)
	}
	if what != "" {
		return fmt.Sprintf("%s %d", what, count)
	}
	return string(text[:longestShown-1]) + "…"
}

func oneLine[T string | []byte](text T) string {
	return strings.Join(strings.Fields(string(text)), " ")
}
