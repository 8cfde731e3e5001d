// Package policy checks, compiles, formats and tests Rego. Everything is a pure function from one JSON document to another.
package policy

import (
	"encoding/json"
	"fmt"
)

type request struct {
	Op string `json:"op"`
}

// Call answers one request; a failure is an answer with `error`.
func Call(body []byte) (answer []byte) {
	defer func() {
		if cause := recover(); cause != nil {
			answer = failure(fmt.Errorf("%v", cause))
		}
	}()
	result, err := dispatch(body)
	if err != nil {
		return failure(err)
	}
	answer, err = json.Marshal(result)
	if err != nil {
		return failure(err)
	}
	return answer
}

func dispatch(body []byte) (any, error) {
	var one request
	if err := json.Unmarshal(body, &one); err != nil {
		return nil, err
	}
	switch one.Op {
	case "builtin":
		return run(body, Builtin)
	case "builtins":
		return run(body, Builtins)
	case "bundle":
		return run(body, Bundle)
	case "compile":
		return run(body, Compile)
	case "check":
		return run(body, Check)
	case "describe":
		return run(body, Describe)
	case "format":
		return run(body, Format)
	case "module":
		return run(body, Module)
	case "test":
		return run(body, Test)
	case "test_build":
		return run(body, TestBuild)
	case "trace":
		return run(body, Trace)
	case "mutate":
		return run(body, Mutate)
	case "unpack":
		return run(body, Unpack)
	}
	return nil, fmt.Errorf("unknown operation %q", one.Op)
}

func run[Request, Answer any](body []byte, operation func(Request) (Answer, error)) (any, error) {
	var asked Request
	if err := json.Unmarshal(body, &asked); err != nil {
		return nil, err
	}
	return operation(asked)
}

func failure(err error) []byte {
	text, _ := json.Marshal(map[string]string{"error": err.Error()})
	return text
}
