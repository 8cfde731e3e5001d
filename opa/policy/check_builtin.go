package policy

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// silent is a native that is undefined for some values of the right type, so that its rule says nothing.
type silent struct {
	// operands are the positions that decide about it.
	operands []int
	// fractions is true where only a number that is not whole does.
	fractions bool
	want      string
}

const (
	asPattern = "a pattern from `data.params` or a literal"
	asNumber  = "the number as the snapshot holds it, or a comparison of texts"
)

var silents = map[string]silent{
	"to_number":                        {operands: []int{0}, want: asNumber},
	"div":                              {operands: []int{1}, want: "a product: `a > limit * b` instead of `a / b > limit`"},
	"rem":                              {operands: []int{1}, want: "a divisor that is a literal or trusted"},
	"format_int":                       {operands: []int{0, 1}, want: "a template string: `$\"{number}\"`"},
	"substring":                        {operands: []int{1}, want: "an offset that is a literal or trusted"},
	"indexof":                          {operands: []int{1}, want: "`contains`, or a needle that is a literal or trusted"},
	"json.unmarshal":                   {operands: []int{0}, want: "evidence in a slot of its own"},
	"base64.decode":                    {operands: []int{0}, want: "evidence in a slot of its own"},
	"base64url.decode":                 {operands: []int{0}, want: "evidence in a slot of its own"},
	"bits.lsh":                         {operands: []int{1}, want: "a shift that is a literal or trusted"},
	"bits.rsh":                         {operands: []int{1}, want: "a shift that is a literal or trusted"},
	"numbers.range":                    {operands: []int{0, 1}, fractions: true, want: "whole numbers"},
	"regex.match":                      {operands: []int{0}, want: asPattern},
	"regex.find_all_string_submatch_n": {operands: []int{0}, want: asPattern},
	"glob.match":                       {operands: []int{0}, want: asPattern},
	"net.cidr_contains":                {operands: []int{0, 1}, want: "addresses from trusted data"},
	"net.cidr_intersects":              {operands: []int{0, 1}, want: "addresses from trusted data"},
	"net.cidr_overlap":                 {operands: []int{0, 1}, want: "addresses from trusted data"},
}

// operators have a sign of their own in the text.
var operators = map[string]string{"div": "/", "rem": "%"}

// first, each and inner name the natives that give their first collection, all of them, or the members of the first.
var (
	first = []string{"array.slice", "array.reverse", "sort", "minus", "object.filter", "object.remove", "json.filter", "json.remove"}
	each  = []string{"array.concat", "and", "or", "object.union"}
	inner = []string{"union", "intersection", "object.union_n"}
)

func (f *flow) builtinCall(body *scope, name string, operands []*ast.Term, expression *ast.Expr) {
	builtin := ast.BuiltinMap[name]
	arity := len(operands)
	if builtin != nil {
		arity = min(arity, builtin.Decl.Arity())
	}
	arguments := make([]value, arity)
	for position, operand := range operands[:arity] {
		arguments[position] = f.termAt(body, operand, expression.Location)
	}
	f.judgeSilence(name, arguments, expression.Location)
	result := f.result(name, operands, arguments, expression)
	if len(operands) > arity {
		f.keepText(operands[arity], textOf(expression.Location))
		f.bind(body, operands[arity], result, expression.Location)
	}
}

func (f *flow) result(name string, operands []*ast.Term, arguments []value, expression *ast.Expr) value {
	location := expression.Location
	switch {
	case name == "equal" || name == "neq":
		f.compare(arguments[0], arguments[1], location)
		f.compare(arguments[1], arguments[0], location)
	case name == ast.Member.Name || name == ast.MemberWithKey.Name:
		last := len(arguments) - 1
		f.judgeMember(operands, arguments[last-1], arguments[last], location)
	case name == ast.ObjectGet.Name:
		return f.got(operands, arguments, location)
	case name == "walk":
		f.judgeWalk(arguments[0], location)
	case name == "min" || name == "max":
		return members(arguments[0])
	case name == "internal.template_string":
		return template(arguments[0])
	case name == "array.flatten":
		return collection(join(arguments[0], members(arguments[0])), arguments)
	case slices.Contains(first, name):
		return collection(arguments[0], arguments)
	case slices.Contains(each, name):
		return collection(join(arguments[0], arguments[1]), arguments)
	case slices.Contains(inner, name):
		return collection(members(arguments[0]), arguments)
	}
	return computed(arguments...)
}

// collection is what a native keeps of collections; numbers, which `minus` takes too, are only computed.
func collection(kept value, arguments []value) value {
	if kept.isScalarOnly() {
		return computed(arguments...)
	}
	return kept
}

// template is a text with values in it; where none is, or all are literals, it is no more than a literal.
func template(parts value) value {
	held := value{}
	for _, part := range parts.fields {
		if part.items != nil {
			part = *part.items
		}
		held = join(held, part)
	}
	if !held.other && held.isScalarOnly() && len(held.literals) > 0 {
		return value{literals: held.literals[:1]}
	}
	return computed(held)
}

// judgeSilence refuses natives whose failure evidence can bring about.
func (f *flow) judgeSilence(name string, arguments []value, location *ast.Location) {
	native, is := silents[name]
	if !is {
		return
	}
	for _, position := range native.operands {
		if position >= len(arguments) {
			continue
		}
		paths := arguments[position].evidence()
		if native.fractions && !hasFractions(arguments[position]) {
			continue
		}
		if len(paths) == 0 {
			continue
		}
		found := name
		if operator, is := operators[name]; is {
			found = operator
		}
		f.report(name, location, Diagnostic{
			Code:    codeSilent,
			Message: "`" + found + "` is undefined for some of `" + paths[0] + "`, and then nobody is told",
			Found:   found,
			Want:    native.want,
		})
	}
}

func hasFractions(of value) bool {
	return slices.ContainsFunc(of.nodes, func(one node) bool { return one.kind() == "number" })
}

// got types what `object.get` gives, and refuses it on evidence: its default hides that something is missing.
func (f *flow) got(operands []*ast.Term, arguments []value, location *ast.Location) value {
	if _, is := arguments[0].records(); is {
		f.report("object.get", location, Diagnostic{
			Code:    codeObjectGet,
			Message: "`object.get` hides what is missing in `" + f.source(operands[0].Value) + "`",
			Found:   "object.get",
			Want:    "the path itself, and `not` where it may be missing",
		})
	}
	key := keyOf(operands[1])
	if key == "" {
		return join(members(arguments[0]), arguments[2])
	}
	led := f.named(arguments[0], key)
	if led.missing {
		f.report(key, location, Diagnostic{
			Code: codeType, Message: "`" + led.of + "` has no `" + key + "`", Found: key, Of: led.of, Have: unique(led.have),
		})
	}
	return join(led.found, arguments[2])
}
