package policy

import (
	"cmp"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

const noPolicy = "the file holds no policy"

// parseAll parses every module, annotations included, and reports every file that does not parse.
func parseAll(sources map[string]string, allowed *ast.Capabilities) (map[string]*ast.Module, []Diagnostic) {
	modules := map[string]*ast.Module{}
	var found []Diagnostic
	for _, file := range sorted(sources) {
		module, err := ast.ParseModuleWithOpts(file, sources[file], ast.ParserOptions{
			Capabilities:      allowed,
			ProcessAnnotation: true,
			RegoVersion:       ast.RegoV1,
		})
		switch {
		case err != nil:
			found = append(found, parseFaults(file, err, sources)...)
		case module == nil:
			found = append(found, Diagnostic{Code: codeSyntax, Message: noPolicy}.inFile(file, sources))
		default:
			modules[file] = module
		}
	}
	return modules, found
}

// parseFaults reports the first error of a file: those that follow are mostly its echo.
func parseFaults(file string, err error, sources map[string]string) []Diagnostic {
	var many ast.Errors
	if !errors.As(err, &many) {
		// Such as an empty file or one of comments alone: what OPA says of it repeats the path.
		var one *ast.Error
		if errors.As(err, &one) && one.Message == "empty module" {
			return []Diagnostic{Diagnostic{Code: codeSyntax, Message: noPolicy}.inFile(file, sources)}
		}
		return []Diagnostic{Diagnostic{Code: codeSyntax, Message: err.Error()}.inFile(file, sources)}
	}
	diagnostic := Diagnostic{Code: codeSyntax, Message: firstLine(many[0].Message), File: file}
	return []Diagnostic{diagnostic.at(many[0].Location, sources)}
}

// misplaced checks that packages are where their names say: main, lib.…, or gates.<gate>.<rule> in gates/<gate>/<rule>.rego.
// Of two files with one package the later is told, and a file of one's own is always the later.
func misplaced(modules map[string]*ast.Module, sources map[string]string, own []string) []Diagnostic {
	var found []Diagnostic
	first := map[string]string{}
	files := sorted(modules)
	slices.SortStableFunc(files, func(a, b string) int {
		return cmp.Compare(min(slices.Index(own, a), 0), min(slices.Index(own, b), 0))
	})
	for _, file := range files {
		declared := modules[file].Package
		name := packageName(declared)
		report := func(code, message, want string) {
			diagnostic := Diagnostic{Code: code, Message: message, Found: name, Want: want}
			found = append(found, diagnostic.at(declared.Location, sources))
		}
		if other, twice := first[name]; twice {
			report(codeDuplicate, "package `"+name+"` stands in two files", "one file; the other is "+other)
			continue
		}
		first[name] = file
		parts := strings.Split(name, ".")
		switch {
		case name == "main" || parts[0] == "lib" && len(parts) > 1:
		case parts[0] != "gates" || len(parts) != 3:
			report(codePlace, "package `"+name+"` has no place here", "main, lib.<name> or gates.<gate>.<rule>")
		case !strings.HasSuffix("/"+file, "/"+strings.Join(parts, "/")+".rego"):
			report(codePlace, "package `"+name+"` does not stand in its file", "…"+strings.Join(parts, "/")+".rego")
		}
	}
	return found
}

// packageName is the package's path in dots, without `data`.
func packageName(declared *ast.Package) string {
	return strings.TrimPrefix(declared.Path.String(), "data.")
}

func isRule(module *ast.Module) bool {
	return strings.HasPrefix(packageName(module.Package), "gates.")
}

func sorted[V any](values map[string]V) []string { return slices.Sorted(maps.Keys(values)) }

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}
