package policy

import (
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Schemas of what policies read: Input of `input`, Data of each top-level key of `data`.
type Schemas struct {
	Input map[string]any            `json:"input"`
	Data  map[string]map[string]any `json:"data"`
}

// trustedKey hangs the trusted data under `input` while types are checked: OPA's checker closes only the input's schema.
const trustedKey = "@trusted"

// typeFaults holds every path in the modules against the schemas. The modules are changed and of no further use.
func typeFaults(modules map[string]*ast.Module, schemas Schemas, allowed *ast.Capabilities, sources map[string]string) ([]Diagnostic, error) {
	for _, module := range modules {
		if _, err := ast.Transform(ast.NewGenericTransformer(func(node any) (any, error) { return checkable(node, schemas), nil }), module); err != nil {
			return nil, err
		}
	}
	set := ast.NewSchemaSet()
	set.Put(ast.SchemaRootRef, rootSchema(schemas))
	compiler := ast.NewCompiler().WithCapabilities(allowed).WithSchemas(set).SetErrorLimit(0)
	compiler.Compile(modules)
	return compileFaults(compiler.Errors, sources), nil
}

// checkable rewrites what OPA's checker cannot see into: trusted data becomes a part of the input, and the body of
// `every`, which it skips, becomes the body of a comprehension over the same domain.
func checkable(node any, schemas Schemas) any {
	switch node := node.(type) {
	case ast.Ref:
		return underInput(node, schemas)
	case *ast.Expr:
		if loop, is := node.Terms.(*ast.Every); is {
			opened := *node
			opened.Terms = &ast.Term{Value: comprehension(loop), Location: node.Location}
			return &opened
		}
	}
	return node
}

func underInput(ref ast.Ref, schemas Schemas) ast.Ref {
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

// compileFaults words the compiler's errors.
func compileFaults(all ast.Errors, sources map[string]string) []Diagnostic {
	var found []Diagnostic
	for _, one := range all {
		found = append(found, compileFault(one).at(placeOf(one), sources))
	}
	return found
}

func compileFault(one *ast.Error) Diagnostic {
	if function, is := strings.CutPrefix(one.Message, "undefined function "); is {
		if refused, known := refusal(function); known {
			return refused
		}
		return Diagnostic{Code: codeType, Message: "there is no function `" + function + "`", Found: function}
	}
	if one.Code != ast.TypeErr {
		return Diagnostic{Code: codeCompile, Message: firstLine(one.Message)}
	}
	if invalid, is := one.Details.(*ast.RefErrInvalidDetail); is && len(invalid.OneOf) > 0 && invalid.Have == nil {
		return unknownKey(invalid)
	}
	message := firstLine(one.Message)
	if one.Details != nil {
		message = fmt.Sprintf("%s (%s)", message, strings.Join(trimmed(one.Details.Lines()), "; "))
	}
	return Diagnostic{Code: codeType, Message: strings.ReplaceAll(message, `input["`+trustedKey+`"]`, "data")}
}

func unknownKey(invalid *ast.RefErrInvalidDetail) Diagnostic {
	ref, position := invalid.Ref, invalid.Pos
	if trusted, was := underData(ref); was {
		ref, position = trusted, position-1
	}
	root := "`" + ref[0].String() + "`"
	switch {
	case ref[0].Equal(ast.InputRootDocument):
		root = "the snapshot"
	case ref[0].Equal(ast.DefaultRootDocument):
		root = "trusted data"
	}
	var have []string
	for _, value := range invalid.OneOf {
		if key, is := value.(ast.String); is && string(key) != trustedKey {
			have = append(have, string(key))
		}
	}
	wrong := keyOf(ref[position])
	if wrong == "" {
		wrong = ref[position].String()
	}
	return Diagnostic{
		Code:    codeType,
		Message: root + " has no `" + ref[:position+1].String() + "`",
		Found:   wrong,
		Of:      ref[:position].String(),
		Have:    have,
	}
}

// placeOf prefers the wrong part of a reference to its beginning.
func placeOf(one *ast.Error) *ast.Location {
	if invalid, is := one.Details.(*ast.RefErrInvalidDetail); is && invalid.Pos < len(invalid.Ref) {
		if part := invalid.Ref[invalid.Pos].Location; part != nil && one.Location != nil && part.File == one.Location.File {
			return part
		}
	}
	return one.Location
}

// buildFaults words an error of the build, which may carry several of the compiler.
func buildFaults(err error, sources map[string]string) []Diagnostic {
	var many ast.Errors
	if errors.As(err, &many) {
		return compileFaults(many, sources)
	}
	files := sorted(sources)
	return []Diagnostic{Diagnostic{Code: codeCompile, Message: firstLine(err.Error())}.inFile(files[0], sources)}
}

func trimmed(lines []string) []string {
	var kept []string
	for _, line := range lines {
		if line = strings.TrimSpace(line); strings.Contains(line, ": ") {
			kept = append(kept, line)
		}
	}
	return kept
}
