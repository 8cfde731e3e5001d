package policy

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// literal is a string that stands in a policy.
type literal struct {
	text string
	at   *ast.Location
}

// value is what a term may be: parts of the snapshot, literals, collections of values, or something that is computed.
// The zero value is nothing at all. Values are never changed once they are made.
type value struct {
	nodes    []node
	literals []literal
	fields   map[string]value
	items    *value
	keys     *value
	// other is true where it may be something that neither the schema nor the policy spells out.
	other bool
	// from lists the evidence that it was computed from.
	from []string
}

var unknown = value{other: true}

func computed(parts ...value) value {
	made := value{other: true}
	for _, part := range parts {
		made.from = append(made.from, part.evidence()...)
	}
	made.from = unique(made.from)
	return made
}

func setOf(items value) value { return value{items: &items, keys: &items} }

func listOf(items value) value {
	return value{items: &items, keys: &value{other: true, from: items.evidence()}}
}

// isScalarOnly tells whether nothing can be looked up in it.
func (v value) isScalarOnly() bool { return len(v.nodes) == 0 && v.fields == nil && v.items == nil }

// evidence lists the paths of `input` that it is, holds or was computed from.
func (v value) evidence() []string {
	paths := slices.Clone(v.from)
	for _, one := range v.nodes {
		if one.isEvidence() {
			paths = append(paths, one.path)
		}
	}
	for _, part := range v.parts() {
		paths = append(paths, part.evidence()...)
	}
	return unique(paths)
}

// parts are the values that it holds.
func (v value) parts() []value {
	var held []value
	for _, key := range sorted(v.fields) {
		held = append(held, v.fields[key])
	}
	if v.items != nil {
		held = append(held, *v.items)
	}
	return held
}

// records finds a part of the evidence in it whose keys can be misspelt.
func (v value) records() (node, bool) {
	for _, one := range v.nodes {
		if one.isEvidence() && one.hasKeys() {
			return one, true
		}
	}
	for _, part := range v.parts() {
		if one, is := part.records(); is {
			return one, true
		}
	}
	return node{}, false
}

// mostParts bounds what is known of a value: what a policy nests deeper than any needs is taken as unknown.
const mostParts = 2000

// bounded gives up on a value of too many parts, which would be walked again and again.
func bounded(v value) value {
	budget := mostParts
	if v.fits(&budget) {
		return v
	}
	return unknown
}

func (v value) fits(budget *int) bool {
	if *budget -= 1 + len(v.nodes) + len(v.literals); *budget < 0 {
		return false
	}
	for _, part := range v.parts() {
		if !part.fits(budget) {
			return false
		}
	}
	return true
}

func join(a, b value) value {
	both := value{other: a.other || b.other, from: unique(append(slices.Clone(a.from), b.from...))}
	both.nodes = slices.Clone(a.nodes)
	for _, one := range b.nodes {
		if !slices.ContainsFunc(both.nodes, func(other node) bool { return other.path == one.path }) {
			both.nodes = append(both.nodes, one)
		}
	}
	both.literals = slices.Clone(a.literals)
	for _, one := range b.literals {
		if !slices.Contains(both.literals, one) {
			both.literals = append(both.literals, one)
		}
	}
	both.items, both.keys = joined(a.items, b.items), joined(a.keys, b.keys)
	if a.fields != nil || b.fields != nil {
		both.fields = map[string]value{}
		maps.Copy(both.fields, a.fields)
		for key, field := range b.fields {
			both.fields[key] = join(both.fields[key], field)
		}
	}
	return both
}

func joined(a, b *value) *value {
	if a == nil || b == nil {
		if a == nil {
			return b
		}
		return a
	}
	both := join(*a, *b)
	return &both
}

// String is the same for the same value: what a function gives is kept by its arguments.
func (v value) String() string {
	var text strings.Builder
	v.write(&text)
	return text.String()
}

func (v value) write(text *strings.Builder) {
	for _, path := range slices.Sorted(slices.Values(v.paths())) {
		text.WriteString(path + ",")
	}
	for _, one := range v.literals {
		text.WriteString("\"" + one.text + "\"" + placeKey(one.at))
	}
	if v.other {
		text.WriteString("?")
	}
	text.WriteString("<" + strings.Join(v.from, ",") + ">")
	for _, key := range sorted(v.fields) {
		text.WriteString("{" + key + ":")
		v.fields[key].write(text)
		text.WriteString("}")
	}
	if v.items != nil {
		text.WriteString("[")
		v.items.write(text)
		text.WriteString("]")
	}
}

func (v value) paths() []string {
	var paths []string
	for _, one := range v.nodes {
		paths = append(paths, one.path)
	}
	return paths
}

func unique(texts []string) []string {
	slices.Sort(texts)
	return slices.Compact(texts)
}
