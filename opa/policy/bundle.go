package policy

import (
	"bytes"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
)

// BundleRequest carries modules by their paths in the bundle, tests left out. Revision is what servers report.
type BundleRequest struct {
	Modules  map[string]string `json:"modules"`
	Revision string            `json:"revision"`
}

// BundleAnswer holds the bundle, a gzipped tar, only where there is no diagnostic. The same request gives the same bytes.
type BundleAnswer struct {
	Bundle      []byte       `json:"bundle,omitempty"`
	Roots       []string     `json:"roots"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// Bundle packs policies for any OPA. It owns the trees of its packages alone, so trusted data can be given beside it.
func Bundle(asked BundleRequest) (BundleAnswer, error) {
	modules, found := parseAll(asked.Modules, known)
	if len(found) > 0 {
		return BundleAnswer{Roots: []string{}, Diagnostics: ordered(found)}, nil
	}
	packed := bundle.Bundle{Data: map[string]any{}}
	packed.Manifest.Init()
	packed.Manifest.Revision = asked.Revision
	packed.Manifest.SetRegoVersion(ast.RegoV1)
	roots := rootsOf(modules)
	packed.Manifest.Roots = &roots
	for _, file := range sorted(modules) {
		packed.Modules = append(packed.Modules, bundle.ModuleFile{URL: file, Path: file, Raw: []byte(asked.Modules[file]), Parsed: modules[file]})
	}
	var written bytes.Buffer
	if err := bundle.NewWriter(&written).Write(packed); err != nil {
		return BundleAnswer{}, err
	}
	return BundleAnswer{Bundle: written.Bytes(), Roots: roots, Diagnostics: []Diagnostic{}}, nil
}

// rootsOf lists the first parts of all packages.
func rootsOf(modules map[string]*ast.Module) []string {
	roots := []string{}
	for _, module := range modules {
		root, _, _ := strings.Cut(packageName(module.Package), ".")
		roots = append(roots, root)
	}
	slices.Sort(roots)
	return slices.Compact(roots)
}
