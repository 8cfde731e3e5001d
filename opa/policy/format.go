package policy

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
)

// FormatRequest carries modules by path; tests belong to them.
type FormatRequest struct {
	Modules map[string]string `json:"modules"`
}

// FormatAnswer holds every module as it should be written, and the paths of those that differ.
type FormatAnswer struct {
	Modules     map[string]string `json:"modules"`
	Differ      []string          `json:"differ"`
	Diagnostics []Diagnostic      `json:"diagnostics"`
}

// Format writes modules in OPA's own style; a module that does not parse is a diagnostic.
func Format(asked FormatRequest) (FormatAnswer, error) {
	answer := FormatAnswer{Modules: map[string]string{}, Differ: []string{}, Diagnostics: []Diagnostic{}}
	for _, file := range sorted(asked.Modules) {
		written, err := format.SourceWithOpts(file, []byte(asked.Modules[file]), format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			answer.Diagnostics = append(answer.Diagnostics, parseFaults(file, err, asked.Modules)...)
			continue
		}
		answer.Modules[file] = string(written)
		if string(written) != asked.Modules[file] {
			answer.Differ = append(answer.Differ, file)
		}
	}
	return answer, nil
}
