package policy

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Codes of diagnostics; they are problem codes of the host.
const (
	codeSyntax    = "policy.syntax"
	codeCompile   = "policy.compile"
	codeType      = "policy.type"
	codeBuiltin   = "policy.builtin"
	codeMetadata  = "policy.metadata"
	codePlace     = "policy.place"
	codeDuplicate = "policy.duplicate"
	codeTrusted   = "policy.trusted"
	codeLiteral   = "policy.literal"
	codeSilent    = "policy.silent"
	codeDefault   = "policy.default"
	codeObjectGet = "policy.object_get"
	codeArgument  = "policy.argument"
	codeUntyped   = "policy.untyped"
	codeEvery     = "policy.every"
	codeDiffers   = "policy.differs"
	codeMessage   = "policy.message"
	codeLookup    = "policy.lookup"
	codeFormat    = "policy.format"
)

// Diagnostic is one fault in a policy. Line and column count from 1 (the column in code points); Text is the source line.
type Diagnostic struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Text    string `json:"text"`
	// Found is the part of the line that is wrong, where it can be named.
	Found string `json:"found,omitempty"`
	// Of is what was looked into, such as `input.change`.
	Of string `json:"of,omitempty"`
	// Have lists the names that are valid in that place.
	Have []string `json:"have,omitempty"`
	// Want says what belongs there instead.
	Want string `json:"want,omitempty"`
	// part is the position in a reference of what is wrong.
	part int
}

// at gives the diagnostic its place; a nil location leaves the file's first line.
func (d Diagnostic) at(location *ast.Location, sources map[string]string) Diagnostic {
	if location != nil {
		d.File, d.Line, d.Column = location.File, location.Row, location.Col
	}
	return d.inFile(d.File, sources)
}

func (d Diagnostic) inFile(file string, sources map[string]string) Diagnostic {
	d.File = file
	d.Line, d.Column = max(d.Line, 1), max(d.Column, 1)
	lines := strings.Split(sources[file], "\n")
	if d.Line <= len(lines) {
		d.Text = strings.TrimSuffix(lines[d.Line-1], "\r")
	}
	d.Column += d.untilFound()
	return d
}

// untilFound counts the code points from the column to what is wrong: OPA places some faults at the beginning of their expression.
func (d Diagnostic) untilFound() int {
	line := []rune(d.Text)
	if d.Found == "" || d.Column > len(line) {
		return 0
	}
	rest := string(line[d.Column-1:])
	return utf8.RuneCountInString(rest[:max(0, strings.Index(rest, d.Found))])
}

// ordered sorts by place and drops what was found twice.
func ordered(all []Diagnostic) []Diagnostic {
	slices.SortStableFunc(all, func(a, b Diagnostic) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Message, b.Message))
	})
	return slices.CompactFunc(all, func(a, b Diagnostic) bool {
		return a.File == b.File && a.Line == b.Line && a.Column == b.Column && a.Message == b.Message
	})
}
