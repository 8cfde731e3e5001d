package policy

import (
	"slices"
	"strings"
)

// node is a part of the snapshot: its schema, and its path with `[_]` for the members of an array.
type node struct {
	path   string
	schema map[string]any
}

func (n node) isEvidence() bool { return n.path == "input" || strings.HasPrefix(n.path, "input.") }

func (n node) kind() string {
	kind, _ := n.schema["type"].(string)
	return kind
}

func (n node) properties() map[string]any {
	properties, _ := n.schema["properties"].(map[string]any)
	return properties
}

// isClosed tells whether its schema names every key that it can have.
func (n node) isClosed() bool {
	switch n.kind() {
	case "string", "number", "integer", "boolean", "null":
		return true
	case "object":
		return n.schema["additionalProperties"] == false
	case "array":
		return n.schema["items"] != nil
	}
	return false
}

// hasKeys tells whether names lead into it or its members.
func (n node) hasKeys() bool {
	switch n.kind() {
	case "string", "number", "integer", "boolean", "null":
		return false
	case "array":
		return n.member().hasKeys()
	}
	return true
}

func (n node) child(key string) (node, bool) {
	schema, is := n.properties()[key].(map[string]any)
	return node{path: n.path + "." + key, schema: schema}, is
}

func (n node) member() node {
	schema, _ := n.schema["items"].(map[string]any)
	return node{path: n.path + "[_]", schema: schema}
}

// choices are the strings that it can be, where the schema lists them.
func (n node) choices() []string {
	listed, _ := n.schema["enum"].([]any)
	var texts []string
	for _, one := range listed {
		if text, is := one.(string); is {
			texts = append(texts, text)
		}
	}
	return texts
}

// choicesOf are the strings that a value can be; false where it may be anything else.
func choicesOf(v value) ([]string, bool) {
	if v.other || len(v.literals) > 0 || v.fields != nil || v.items != nil || len(v.nodes) == 0 {
		return nil, false
	}
	var all []string
	for _, one := range v.nodes {
		choices := one.choices()
		if len(choices) == 0 {
			return nil, false
		}
		for _, choice := range choices {
			if !slices.Contains(all, choice) {
				all = append(all, choice)
			}
		}
	}
	return all, true
}
