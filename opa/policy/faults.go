package policy

import (
	"errors"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

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
		return Diagnostic{Code: codeCompile, Message: withoutTrustedKey(firstLine(one.Message))}
	}
	if invalid, is := one.Details.(*ast.RefErrInvalidDetail); is && len(invalid.OneOf) > 0 && invalid.Have == nil {
		return unknownKey(invalid)
	}
	message := firstLine(one.Message)
	if one.Details != nil {
		message = fmt.Sprintf("%s (%s)", message, strings.Join(trimmed(one.Details.Lines()), "; "))
	}
	return Diagnostic{Code: codeType, Message: withoutTrustedKey(message)}
}

func withoutTrustedKey(message string) string {
	return strings.ReplaceAll(message, `input["`+trustedKey+`"]`, "data")
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

// trustedFault words what was looked for in the evidence and stands in trusted data.
func trustedFault(fault Diagnostic, schemas Schemas) Diagnostic {
	if fault.Code != codeType || fault.Of != "input" {
		return fault
	}
	instead := "data." + fault.Found
	switch {
	case fault.Found == "trusted":
		instead = "data"
	case schemas.Data[fault.Found] == nil:
		return fault
	}
	fault.Code, fault.Of, fault.Have, fault.Want = codeTrusted, "", nil, "`"+instead+"`"
	fault.Message = "`input." + fault.Found + "` would come from the judged side: that is trusted data"
	return fault
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
