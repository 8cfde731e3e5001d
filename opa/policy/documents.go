package policy

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// anyKey stands in a pattern for each key that a rule loops over.
const anyKey = "*"

// pattern is a place of a snapshot that a rule reads, such as [input change parts * kind] or [trusted params freeze].
type pattern []string

func (p pattern) String() string { return "/" + strings.Join(p, "/") }

// read is a pattern and where it stands in a policy.
type read struct {
	pattern  pattern
	location *ast.Location
}

// readsOf lists what the rules of one file read of input and of trusted data, each place once. A variable that is an item of
// something read is followed.
func readsOf(module *ast.Module, known *names) []read {
	found := map[string]read{}
	for _, rule := range module.Rules {
		for _, one := range readsIn(rule, known) {
			if first, there := found[one.pattern.String()]; !there || one.location.Row < first.location.Row {
				found[one.pattern.String()] = one
			}
		}
	}
	var all []read
	for _, key := range sorted(found) {
		all = append(all, found[key])
	}
	return all
}

func readsIn(rule *ast.Rule, known *names) []read {
	items := map[ast.Var]pattern{}
	for before := -1; before < len(items); {
		before = len(items)
		ast.WalkExprs(rule, func(expression *ast.Expr) bool {
			if expression.IsEquality() || expression.IsAssignment() {
				follow(items, expression.Operand(0), expression.Operand(1), known)
				follow(items, expression.Operand(1), expression.Operand(0), known)
			}
			return false
		})
	}
	var all []read
	ast.WalkTerms(rule, func(term *ast.Term) bool {
		ref, is := term.Value.(ast.Ref)
		if !is {
			return false
		}
		if place, is := snapshotPlace(ref, items, known); is && len(place) > 1 {
			all = append(all, read{place, located(term, rule)})
		}
		return false
	})
	return all
}

func follow(items map[ast.Var]pattern, variable, value *ast.Term, known *names) {
	name, is := variable.Value.(ast.Var)
	if !is || items[name] != nil {
		return
	}
	if ref, is := value.Value.(ast.Ref); is {
		if place, is := snapshotPlace(ref, items, known); is {
			items[name] = place
		}
	}
}

func snapshotPlace(ref ast.Ref, items map[ast.Var]pattern, known *names) (pattern, bool) {
	var place pattern
	rest := ref[1:]
	switch head, variable := ref[0].Value.(ast.Var); {
	case ref[0].Equal(ast.InputRootDocument):
		place = pattern{"input"}
	case ref[0].Equal(ast.DefaultRootDocument):
		if len(ref) < 2 || keyOf(ref[1]) == "" || known.below[keyOf(ref[1])] != nil {
			return nil, false
		}
		place = pattern{"trusted"}
	case variable && items[head] != nil:
		place = slices.Clone(items[head])
	default:
		return nil, false
	}
	for _, part := range rest {
		if key := keyOf(part); key != "" {
			place = append(place, key)
		} else {
			place = append(place, anyKey)
		}
	}
	return place, true
}

func located(term *ast.Term, rule *ast.Rule) *ast.Location {
	if term.Location != nil && term.Location.Row > 0 && term.Location.File == rule.Location.File {
		return term.Location
	}
	return rule.Location
}

// choicesIn gives the values that schemas enumerate, by the place where one of them stands.
func choicesIn(schemas Schemas) map[string][]any {
	found := map[string][]any{}
	collect(found, schemas.Input, pattern{"input"})
	for key, schema := range schemas.Data {
		collect(found, schema, pattern{"trusted", key})
	}
	return found
}

func collect(found map[string][]any, schema map[string]any, place pattern) {
	if values, is := schema["enum"].([]any); is {
		found[place.String()] = values
	}
	if items, is := schema["items"].(map[string]any); is {
		collect(found, items, append(slices.Clone(place), anyKey))
	}
	properties, _ := schema["properties"].(map[string]any)
	for key, property := range properties {
		if below, is := property.(map[string]any); is {
			collect(found, below, append(slices.Clone(place), key))
		}
	}
}

// spoiled are snapshots, by name, with one change; more than one way to make it where each would do.
type spoiled struct {
	snapshots []map[string]any
	what      string
	diff      string
}

// spoiledBy makes of snapshots those that differ in what a rule reads in one place, or in all items that it loops over there:
// without it, with an empty array, with another value of the same enumeration, whichever is noticed.
func spoiledBy(snapshots map[string]any, place pattern, choices []any) []spoiled {
	var all []spoiled
	add := func(what string, ways ...func(any) (any, bool)) {
		one := spoiled{what: what + " " + place.String()}
		for _, change := range ways {
			if changed, diff := changedIn(snapshots, place, change); len(diff) > 0 {
				one.snapshots, one.diff = append(one.snapshots, changed), strings.Join(diff, "\n")
			}
		}
		if len(one.snapshots) > 0 {
			all = append(all, one)
		}
	}
	add("delete", func(any) (any, bool) { return nil, false })
	add("empty", func(value any) (any, bool) {
		if list, is := value.([]any); is && len(list) > 0 {
			return []any{}, true
		}
		return value, true
	})
	var swaps []func(any) (any, bool)
	for step := 1; step < len(choices); step++ {
		swaps = append(swaps, func(value any) (any, bool) {
			if at := slices.Index(choices, value); at >= 0 {
				return choices[(at+step)%len(choices)], true
			}
			return value, true
		})
	}
	add("swap", swaps...)
	return all
}

func changedIn(snapshots map[string]any, place pattern, change func(any) (any, bool)) (map[string]any, []string) {
	changed, diff := map[string]any{}, []string{}
	for _, name := range sorted(snapshots) {
		changed[name] = changedAt(snapshots[name], place, name+": ", change, &diff)
	}
	return changed, diff
}

// changedAt copies what leads to the place, and notes each value that `change` gives another for, or none.
func changedAt(node any, place pattern, path string, change func(any) (any, bool), diff *[]string) any {
	if len(place) == 0 {
		return node
	}
	keys := []string{place[0]}
	switch node := node.(type) {
	case map[string]any:
		if place[0] == anyKey {
			keys = sorted(node)
		}
		copied := maps.Clone(node)
		for _, key := range keys {
			old, there := node[key]
			if !there {
				continue
			}
			if value, keep := changedItem(old, place, path+"/"+key, change, diff); keep {
				copied[key] = value
			} else {
				delete(copied, key)
			}
		}
		return copied
	case []any:
		if place[0] != anyKey {
			return node
		}
		copied := []any{}
		for position, old := range node {
			if value, keep := changedItem(old, place, fmt.Sprintf("%s/%d", path, position), change, diff); keep {
				copied = append(copied, value)
			}
		}
		return copied
	}
	return node
}

func changedItem(old any, place pattern, path string, change func(any) (any, bool), diff *[]string) (any, bool) {
	if len(place) > 1 {
		return changedAt(old, place[1:], path, change, diff), true
	}
	value, keep := change(old)
	before, after := briefly(old), briefly(value)
	if keep && before == after {
		return old, true
	}
	*diff = append(*diff, "-"+path+": "+before)
	if keep {
		*diff = append(*diff, "+"+path+": "+after)
	}
	return value, keep
}

func briefly(value any) string {
	text, _ := json.Marshal(value)
	if len([]rune(string(text))) > longestExcerpt {
		return string([]rune(string(text))[:longestExcerpt-1]) + "…"
	}
	return string(text)
}
