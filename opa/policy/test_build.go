package policy

import (
	"maps"
)

// TestBuildRequest carries policies, which are checked as Compile checks them, and their tests, which are not held to schemas.
type TestBuildRequest struct {
	CompileRequest
	Tests map[string]string `json:"tests"`
	Run   string            `json:"run"`
}

// TestBuildAnswer holds one module with each test as an entry point; it has none where there is no test to run.
type TestBuildAnswer struct {
	Wasm        []byte       `json:"wasm,omitempty"`
	Rules       []RuleInfo   `json:"rules"`
	Entries     []string     `json:"entries"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// TestBuild checks policies and compiles them with their tests.
func TestBuild(asked TestBuildRequest) (TestBuildAnswer, error) {
	refused := func(found []Diagnostic) (TestBuildAnswer, error) {
		return TestBuildAnswer{Rules: []RuleInfo{}, Entries: []string{}, Diagnostics: ordered(found)}, nil
	}
	policies, err := inspected(asked.CompileRequest)
	if err != nil || len(policies.found) > 0 {
		answer, _ := refused(policies.found)
		return answer, err
	}
	modules, found := parseAll(asked.Tests, policies.allowed)
	if len(found) > 0 {
		return refused(found)
	}
	maps.Copy(modules, policies.modules)
	tests, err := chosen(testsIn(modules), asked.Run)
	if err != nil {
		return TestBuildAnswer{}, err
	}
	answer := TestBuildAnswer{Rules: policies.rules, Entries: []string{}, Diagnostics: []Diagnostic{}}
	for _, test := range tests {
		if !test.skipped {
			answer.Entries = append(answer.Entries, test.entry())
		}
	}
	if len(answer.Entries) == 0 {
		return answer, nil
	}
	sources := maps.Clone(asked.Modules)
	maps.Copy(sources, asked.Tests)
	answer.Wasm, err = build(modules, sources, answer.Entries, policies.allowed)
	if err != nil {
		return refused(buildFaults(err, sources))
	}
	return answer, nil
}
