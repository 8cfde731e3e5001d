package policy

import (
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// step is what a constant key leads to; missing is true where it surely leads nowhere.
type step struct {
	found   value
	missing bool
	of      string
	have    []string
}

func (f *flow) reference(body *scope, ref ast.Ref, location *ast.Location) value {
	at, position := f.start(body, ref)
	for ; position < len(ref); position++ {
		at = f.next(body, at, ref, position, location)
	}
	return at
}

// start finds the document at the head of a reference, and the position after it.
func (f *flow) start(body *scope, ref ast.Ref) (value, int) {
	if trusted, is := underData(ref); is {
		if len(trusted) < 2 {
			return unknown, len(ref)
		}
		key := keyOf(trusted[1])
		return value{nodes: []node{{path: "data." + key, schema: f.schemas.Data[key]}}}, 3
	}
	if ref[0].Equal(ast.InputRootDocument) {
		return value{nodes: []node{{path: "input", schema: f.schemas.Input}}}, 1
	}
	if ref[0].Equal(ast.DefaultRootDocument) {
		name := "data"
		for position := 1; position < len(ref) && keyOf(ref[position]) != ""; position++ {
			name += "." + keyOf(ref[position])
			if rules := f.rules[name]; rules != nil && len(rules[0].Head.Args) == 0 {
				return f.document(name), position + 1
			}
		}
		return unknown, len(ref)
	}
	return f.term(body, ref[0]), 1
}

func (f *flow) next(body *scope, at value, ref ast.Ref, position int, location *ast.Location) value {
	part := ref[position]
	if part.Location != nil && part.Location.Row > 0 && part.Location.File == location.File {
		location = part.Location
	}
	switch key := part.Value.(type) {
	case ast.String:
		return f.lookUp(body, at, ref[:position+1], location)
	case ast.Number:
		index, is := key.Int()
		if !is {
			return members(at)
		}
		return f.element(at, index)
	case ast.Var:
		if keys := keysOf(at); f.isFree(body, part) {
			body.iterates = true
			body.vars[key] = keys
		} else {
			f.compare(keys, body.vars[key], location)
			f.compare(body.vars[key], keys, location)
		}
	default:
		f.bind(body, part, keysOf(at), location)
	}
	return members(at)
}

func (f *flow) lookUp(body *scope, at value, ref ast.Ref, location *ast.Location) value {
	last := len(ref) - 1
	key := keyOf(ref[last])
	if at.keys != nil {
		f.compare(value{literals: []literal{{key, location}}}, *at.keys, location)
	}
	led := f.named(at, key)
	if !led.missing {
		f.right(key, codeType, location)
		return led.found
	}
	own := "data." + packageName(body.rule.Module.Package) + "."
	holder, whole := strings.TrimPrefix(f.source(ref[:last]), own), strings.TrimPrefix(f.source(ref), own)
	if made, is := ref[0].Value.(ast.Var); is && f.texts[made] != "" {
		holder, whole = led.of, led.of+"."+key
	}
	f.report(key, location, Diagnostic{
		Code: codeType, Message: "`" + holder + "` has no `" + whole + "`", Found: key, Of: led.of, Have: unique(led.have),
	})
	return unknown
}

// named follows a constant key.
func (f *flow) named(at value, key string) step {
	led := step{found: value{other: at.other, from: at.from}}
	held := at.other || at.items != nil
	for _, one := range at.nodes {
		child, is := one.child(key)
		switch {
		case is:
			led.found, held = join(led.found, value{nodes: []node{child}}), true
		case one.isClosed():
			led.of, led.have = one.path, append(led.have, sorted(one.properties())...)
		default:
			led.found, held = join(led.found, computed(at)), true
		}
	}
	if field, is := at.fields[key]; is {
		led.found, held = join(led.found, field), true
	} else if at.fields != nil && led.of == "" {
		led.of, led.have = "the object", sorted(at.fields)
	}
	if at.items != nil {
		led.found = join(led.found, *at.items)
	}
	led.missing = !held && led.of != ""
	return led
}

// element is the member of an array at a position.
func (f *flow) element(at value, position int) value {
	if field, is := at.fields[positionKey(position)]; is {
		return field
	}
	return members(at)
}

// members is whatever a collection holds.
func members(at value) value {
	all := value{other: at.other, from: at.from}
	for _, one := range at.nodes {
		switch {
		case one.kind() == "array" && one.isClosed():
			all = join(all, value{nodes: []node{one.member()}})
		case one.kind() == "object" && one.isClosed():
			for _, key := range sorted(one.properties()) {
				child, _ := one.child(key)
				all = join(all, value{nodes: []node{child}})
			}
		default:
			all = join(all, computed(at))
		}
	}
	for _, part := range at.parts() {
		all = join(all, part)
	}
	return all
}

// keysOf is what a variable in brackets becomes: an index, a key, or the member of a set.
func keysOf(at value) value {
	keys := value{other: at.other, from: at.from}
	if len(at.nodes) > 0 {
		keys = join(keys, computed(value{nodes: at.nodes}))
	}
	if at.keys != nil {
		keys = join(keys, *at.keys)
	}
	for key := range at.fields {
		if _, err := strconv.Atoi(key[min(1, len(key)):]); err != nil || key[0] != '#' {
			keys.other = true
		}
	}
	return keys
}
