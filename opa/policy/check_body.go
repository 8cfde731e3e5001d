package policy

import (
	"fmt"
	"maps"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

func placeKey(location *ast.Location) string {
	if location == nil {
		return "@"
	}
	return fmt.Sprintf("@%s:%d:%d", location.File, location.Row, location.Col)
}

// follow takes the expressions in the order that the compiler gave them: what one binds the next ones use.
func (f *flow) follow(body *scope, expressions ast.Body) {
	for _, expression := range expressions {
		switch terms := expression.Terms.(type) {
		case *ast.Term:
			f.termAt(body, terms, expression.Location)
		case []*ast.Term:
			f.expression(body, terms[0].Value, terms[1:], expression)
		}
	}
}

func (f *flow) expression(body *scope, operator ast.Value, operands []*ast.Term, expression *ast.Expr) {
	ref, is := operator.(ast.Ref)
	if !is {
		return
	}
	name := ref.String()
	switch {
	case name == ast.Equality.Name || name == ast.Assign.Name:
		f.unify(body, operands[0], operands[1], expression.Location)
	case f.rules[name] != nil:
		f.userCall(body, name, operands, expression)
	default:
		f.builtinCall(body, name, operands, expression)
	}
}

func (f *flow) userCall(body *scope, name string, operands []*ast.Term, expression *ast.Expr) {
	arity := len(f.rules[name][0].Head.Args)
	var arguments []value
	for position, operand := range operands[:min(arity, len(operands))] {
		argument := f.termAt(body, operand, expression.Location)
		if part, is := argument.records(); is {
			f.report(fmt.Sprint(position), expression.Location, f.handedOver(name, operand, part))
		}
		arguments = append(arguments, argument)
	}
	result := f.call(name, arguments)
	if len(operands) > arity {
		f.keepText(operands[arity], textOf(expression.Location))
		f.bind(body, operands[arity], result, expression.Location)
	}
}

func (f *flow) handedOver(name string, operand *ast.Term, part node) Diagnostic {
	short := name[strings.LastIndex(name, ".")+1:]
	return Diagnostic{
		Code:    codeArgument,
		Message: "`" + part.path + "` is passed to the function `" + short + "`",
		Found:   short,
		Want:    "the name or the index of `" + f.source(operand.Value) + "`: look it up in `input` inside the function",
	}
}

// unify binds what is free on one side to the other, and compares where nothing is.
func (f *flow) unify(body *scope, left, right *ast.Term, location *ast.Location) {
	switch {
	case f.isFree(body, left):
		f.keepText(left, f.source(right.Value))
		f.bind(body, left, f.termAt(body, right, location), location)
	case f.isFree(body, right):
		f.bind(body, right, f.termAt(body, left, location), location)
	default:
		a, b := f.termAt(body, left, location), f.termAt(body, right, location)
		f.compare(a, b, location)
		f.compare(b, a, location)
		f.bind(body, left, b, location)
		f.bind(body, right, a, location)
	}
}

func (f *flow) isFree(body *scope, term *ast.Term) bool {
	name, is := term.Value.(ast.Var)
	_, bound := body.vars[name]
	return is && !bound
}

// bind gives the variables of a pattern their parts of what is held against it.
func (f *flow) bind(body *scope, pattern *ast.Term, of value, location *ast.Location) {
	switch pattern := pattern.Value.(type) {
	case ast.Var:
		if _, bound := body.vars[pattern]; !bound {
			body.vars[pattern] = of
		}
	case *ast.Array:
		for position := range pattern.Len() {
			f.bind(body, pattern.Elem(position), f.element(of, position), location)
		}
	case ast.Object:
		pattern.Foreach(func(key, inner *ast.Term) {
			f.bind(body, inner, f.named(of, keyOf(key)).found, location)
		})
	case ast.String:
		f.compare(value{literals: []literal{{string(pattern), location}}}, of, location)
	}
}

func (f *flow) term(body *scope, term *ast.Term) value {
	return f.termAt(body, term, body.rule.Location)
}

// termAt is what a term may be; the location is used where the term has none of its own.
func (f *flow) termAt(body *scope, term *ast.Term, location *ast.Location) value {
	if term.Location != nil && term.Location.Row > 0 {
		location = term.Location
	}
	switch of := term.Value.(type) {
	case ast.String:
		return value{literals: []literal{{string(of), location}}}
	case ast.Var:
		if bound, is := body.vars[of]; is {
			return bound
		}
		return unknown
	case ast.Ref:
		return f.reference(body, of, location)
	}
	return bounded(f.composite(body, term.Value, location))
}

// composite is a collection that the policy makes; numbers and the like are of no interest.
func (f *flow) composite(body *scope, of ast.Value, location *ast.Location) value {
	switch of := of.(type) {
	case *ast.Array:
		return f.array(body, of, location)
	case ast.Set:
		items := value{}
		of.Foreach(func(item *ast.Term) { items = join(items, f.termAt(body, item, location)) })
		return setOf(items)
	case ast.Object:
		return f.object(body, of, location)
	case *ast.ArrayComprehension:
		inner := f.inside(body, of.Body)
		f.judgeLoop(inner, of, location)
		return listOf(f.termAt(inner, of.Term, location))
	case *ast.SetComprehension:
		return setOf(f.termAt(f.inside(body, of.Body), of.Term, location))
	case *ast.ObjectComprehension:
		inner := f.inside(body, of.Body)
		keys, items := f.termAt(inner, of.Key, location), f.termAt(inner, of.Value, location)
		return value{items: &items, keys: &keys}
	}
	return unknown
}

func (f *flow) inside(body *scope, expressions ast.Body) *scope {
	inner := &scope{rule: body.rule, vars: maps.Clone(body.vars)}
	f.follow(inner, expressions)
	return inner
}

// array keeps its members apart, so that a pattern finds each in its place.
func (f *flow) array(body *scope, array *ast.Array, location *ast.Location) value {
	items, fields := value{}, map[string]value{}
	for position := range array.Len() {
		item := f.termAt(body, array.Elem(position), location)
		items, fields[positionKey(position)] = join(items, item), item
	}
	made := listOf(items)
	made.fields = fields
	return made
}

func (f *flow) object(body *scope, object ast.Object, location *ast.Location) value {
	made := value{fields: map[string]value{}}
	object.Foreach(func(key, inner *ast.Term) {
		held := f.termAt(body, inner, location)
		if name := keyOf(key); name != "" {
			made.fields[name] = held
			return
		}
		keys := f.termAt(body, key, location)
		made.items, made.keys = joined(made.items, &held), joined(made.keys, &keys)
	})
	return made
}

// positionKey keeps positions of an array from being taken for the keys of an object.
func positionKey(position int) string { return fmt.Sprintf("#%d", position) }
