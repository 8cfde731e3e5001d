package policy

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// MutateRequest carries policies with their tests and base documents, the files whose policies are changed, schemas for what they
// enumerate, and which share of the work this call does: the mutants whose number, divided by Parts, leaves Part over.
type MutateRequest struct {
	Modules map[string]string `json:"modules"`
	Data    map[string]any    `json:"data"`
	Files   []string          `json:"files"`
	Schemas Schemas           `json:"schemas"`
	Part    int               `json:"part"`
	Parts   int               `json:"parts"`
}

// MutateAnswer counts the mutants of this share, those that no longer compile, and those that a test noticed. The rest survived.
type MutateAnswer struct {
	Policies    Tally        `json:"policies"`
	Documents   Tally        `json:"documents"`
	Survivors   []Mutant     `json:"survivors"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// Tally counts mutants of one kind.
type Tally struct {
	Generated  int `json:"generated"`
	Uncompiled int `json:"uncompiled"`
	Noticed    int `json:"noticed"`
}

// Mutate changes policies, and the documents that their tests begin with, a little at a time, and runs the tests that should notice.
func Mutate(asked MutateRequest) (MutateAnswer, error) {
	answer := MutateAnswer{Survivors: []Mutant{}, Diagnostics: []Diagnostic{}}
	modules, found := parseAll(asked.Modules, known)
	if len(found) > 0 {
		answer.Diagnostics = ordered(found)
		return answer, nil
	}
	work := &mutation{asked: asked, modules: modules, known: namesOf(modules), choices: choicesIn(asked.Schemas), answer: &answer}
	tests := testsIn(modules)
	whole := compilerOf(modules)
	if whole.Failed() {
		answer.Diagnostics = ordered(compileFaults(whole.Errors, asked.Modules))
		return answer, nil
	}
	store, err := stored(asked.Data)
	if err != nil {
		return answer, err
	}
	for _, group := range groupsOf(modules, tests) {
		if err := group.prepare(modules, whole, store); err != nil {
			return answer, err
		}
		work.groups = append(work.groups, group)
	}
	for _, file := range asked.Files {
		if modules[file] == nil {
			return answer, fmt.Errorf("there is no policy %s", file)
		}
		if err := work.policy(file); err != nil {
			return answer, err
		}
		if err := work.documents(file); err != nil {
			return answer, err
		}
	}
	slices.SortFunc(answer.Survivors, func(a, b Mutant) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Mutant, b.Mutant))
	})
	return answer, nil
}

type mutation struct {
	asked   MutateRequest
	modules map[string]*ast.Module
	known   *names
	choices map[string][]any
	groups  []*group
	answer  *MutateAnswer
	number  int
}

// mine deals the mutants out in turn.
func (m *mutation) mine() bool {
	m.number++
	return m.number%max(m.asked.Parts, 1) == m.asked.Part
}

func (m *mutation) policy(file string) error {
	for _, mutant := range mutantsOf(file, m.asked.Modules[file], m.modules[file], m.known) {
		if !m.mine() {
			continue
		}
		m.answer.Policies.Generated++
		changed, err := ast.ParseModuleWithOpts(file, mutant.source, ast.ParserOptions{RegoVersion: ast.RegoV1})
		if err != nil {
			return err
		}
		switch came, err := m.noticed(file, mutant.Line, changed); {
		case err != nil:
			return err
		case came == uncompiled:
			m.answer.Policies.Uncompiled++
		case came == noticed:
			m.answer.Policies.Noticed++
		default:
			m.answer.Survivors = append(m.answer.Survivors, mutant)
		}
	}
	return nil
}

type outcome int

const (
	survived outcome = iota
	uncompiled
	noticed
)

// noticed asks the tests that can see the file, first those that run the changed line.
func (m *mutation) noticed(file string, line int, changed *ast.Module) (outcome, error) {
	able := m.seeing(file)
	slices.SortStableFunc(able, func(a, b *group) int { return cmp.Compare(boolean(b.runs(file, line)), boolean(a.runs(file, line))) })
	for _, group := range able {
		if came := group.tryPolicy(m.modules, file, line, changed); came > survived {
			return came, nil
		}
	}
	return survived, nil
}

func (m *mutation) seeing(file string) []*group {
	return slices.DeleteFunc(slices.Clone(m.groups), func(one *group) bool { return !slices.Contains(one.files, file) })
}

// documents spoils what one file reads, in all snapshots at once that tests begin with in which a rule that sees the file allows.
func (m *mutation) documents(file string) error {
	able := m.seeing(file)
	if len(able) == 0 {
		return nil
	}
	begins := m.beginning(able)
	for _, place := range readsOf(able[0].compiler.Modules[file], m.known) {
		for _, one := range spoiledBy(begins, place.pattern, m.choices[place.pattern.String()]) {
			if !m.mine() {
				continue
			}
			m.answer.Documents.Generated++
			seen, err := m.anyNotices(able, one.snapshots)
			if err != nil {
				return err
			}
			if seen {
				m.answer.Documents.Noticed++
				continue
			}
			at := place.location
			m.answer.Survivors = append(m.answer.Survivors, Mutant{
				File: file, Line: at.Row, Column: at.Col, Mutant: one.what, Diff: one.diff,
			})
		}
	}
	return nil
}

func (m *mutation) beginning(groups []*group) map[string]any {
	snapshots, _ := m.asked.Data["testing"].(map[string]any)
	found := map[string]any{}
	for _, one := range groups {
		for _, name := range one.begins {
			if snapshot, is := snapshots[name].(map[string]any); is {
				found[name] = snapshot
			}
		}
	}
	return found
}

// anyNotices runs the tests with other snapshots in place of those of the same names; each way to spoil them is tried until one is noticed.
func (m *mutation) anyNotices(groups []*group, ways []map[string]any) (bool, error) {
	for _, snapshots := range ways {
		testing := maps.Clone(m.asked.Data["testing"].(map[string]any))
		maps.Copy(testing, snapshots)
		changed := maps.Clone(m.asked.Data)
		changed["testing"] = testing
		store, err := stored(changed)
		if err != nil {
			return false, err
		}
		if slices.ContainsFunc(groups, func(one *group) bool { return one.tryDocument(store) }) {
			return true, nil
		}
	}
	return false, nil
}
