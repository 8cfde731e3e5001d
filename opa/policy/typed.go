package policy

import (
	"maps"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Schemas of what policies read: Input of `input`, Data of each top-level key of `data`.
type Schemas struct {
	Input map[string]any            `json:"input"`
	Data  map[string]map[string]any `json:"data"`
}

// trustedKey hangs the trusted data under `input` while types are checked: OPA's checker closes only the input's schema.
const trustedKey = "@trusted"

// unknownKeySuffix spoils the one path that only the checker may take.
const unknownKeySuffix = "?"

// checked compiles the modules strictly and holds every path against the schemas. The modules are changed by it.
func checked(modules map[string]*ast.Module, schemas Schemas, allowed *ast.Capabilities) (*ast.Compiler, error) {
	return held(modules, schemas, ast.NewCompiler().WithCapabilities(allowed).WithStrict(true))
}

// held compiles the modules and holds every path against the schemas. The modules are changed by it.
func held(modules map[string]*ast.Module, schemas Schemas, compiler *ast.Compiler) (*ast.Compiler, error) {
	for _, module := range modules {
		if _, err := ast.Transform(opener{schemas}, module); err != nil {
			return nil, err
		}
	}
	set := ast.NewSchemaSet()
	set.Put(ast.SchemaRootRef, rootSchema(schemas))
	compiler.WithSchemas(set).SetErrorLimit(0).Compile(modules)
	return compiler, nil
}

// opener rewrites what OPA's checker cannot see into: trusted data becomes a part of the input, and the body of
// `every`, which it skips, becomes the body of a comprehension over the same domain.
type opener struct{ schemas Schemas }

// Transform implements ast.Transformer, which by itself does not enter `some … in …`.
func (o opener) Transform(node any) (any, error) {
	switch node := node.(type) {
	case ast.Ref:
		return underInput(node, o.schemas), nil
	case *ast.SomeDecl:
		for _, symbol := range node.Symbols {
			if call, is := symbol.Value.(ast.Call); is {
				if _, err := ast.Transform(o, call); err != nil {
					return nil, err
				}
			}
		}
	case *ast.Expr:
		if loop, is := node.Terms.(*ast.Every); is {
			opened := *node
			opened.Terms = &ast.Term{Value: comprehension(loop), Location: node.Location}
			return &opened, nil
		}
	}
	return node, nil
}

func underInput(ref ast.Ref, schemas Schemas) ast.Ref {
	if _, written := underData(ref); written {
		spoiled := ref.Copy()
		spoiled[1] = &ast.Term{Value: ast.String(trustedKey + unknownKeySuffix), Location: ref[1].Location}
		return spoiled
	}
	if len(ref) < 2 || !ref[0].Equal(ast.DefaultRootDocument) || schemas.Data[keyOf(ref[1])] == nil {
		return ref
	}
	head := &ast.Term{Value: ast.InputRootDocument.Value, Location: ref[0].Location}
	middle := &ast.Term{Value: ast.String(trustedKey), Location: ref[0].Location}
	return append(ast.Ref{head, middle}, ref[1:]...)
}

// underData undoes underInput for messages.
func underData(ref ast.Ref) (ast.Ref, bool) {
	if len(ref) < 2 || !ref[0].Equal(ast.InputRootDocument) || keyOf(ref[1]) != trustedKey {
		return ref, false
	}
	return append(ast.Ref{ast.DefaultRootDocument}, ref[2:]...), true
}

func comprehension(loop *ast.Every) *ast.ArrayComprehension {
	operator, operands := ast.Member, []*ast.Term{loop.Value, loop.Domain}
	if loop.Key != nil {
		operator, operands = ast.MemberWithKey, []*ast.Term{loop.Key, loop.Value, loop.Domain}
	}
	member := &ast.Term{Value: ast.Call(append([]*ast.Term{ast.NewTerm(operator.Ref())}, operands...)), Location: loop.Location}
	declared := &ast.SomeDecl{Symbols: []*ast.Term{member}, Location: loop.Location}
	body := ast.NewBody(&ast.Expr{Terms: declared, Location: loop.Location})
	for _, expression := range loop.Body {
		body.Append(expression)
	}
	return &ast.ArrayComprehension{Term: ast.BooleanTerm(true), Body: body}
}

func rootSchema(schemas Schemas) any {
	root := maps.Clone(schemas.Input)
	properties := map[string]any{}
	if own, is := schemas.Input["properties"].(map[string]any); is {
		maps.Copy(properties, own)
	}
	trusted := map[string]any{}
	for key, schema := range schemas.Data {
		trusted[key] = schema
	}
	properties[trustedKey] = map[string]any{"type": "object", "additionalProperties": false, "properties": trusted}
	root["properties"] = properties
	return root
}

// keyOf is the text of a constant string in a reference, else empty.
func keyOf(term *ast.Term) string {
	if text, is := term.Value.(ast.String); is {
		return string(text)
	}
	return ""
}
