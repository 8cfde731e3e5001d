package policy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// BuiltinRequest calls functions in order. NowNs is the instant that `time.now_ns` gives, in nanoseconds since the epoch.
type BuiltinRequest struct {
	Calls []BuiltinCall `json:"calls"`
	NowNs string        `json:"now_ns"`
}

// BuiltinCall has its operands as OPA writes values: JSON, sets, and objects with any keys.
type BuiltinCall struct {
	Name     string   `json:"name"`
	Operands []string `json:"operands"`
}

// BuiltinAnswer has a result for each call.
type BuiltinAnswer struct {
	Results []BuiltinResult `json:"results"`
}

// BuiltinResult is undefined where it has neither a value nor an error.
type BuiltinResult struct {
	Value string `json:"value,omitempty"`
	Error string `json:"error,omitempty"`
}

// Builtin calls OPA's own implementations, without network, randomness or environment.
func Builtin(asked BuiltinRequest) (BuiltinAnswer, error) {
	shared := topdown.BuiltinContext{
		Context:      context.Background(),
		Metrics:      metrics.New(),
		Cancel:       topdown.NewCancel(),
		Cache:        builtins.Cache{},
		Capabilities: &ast.Capabilities{AllowNet: []string{}},
	}
	if asked.NowNs != "" {
		shared.Time = ast.NumberTerm(json.Number(asked.NowNs))
	}
	answer := BuiltinAnswer{Results: []BuiltinResult{}}
	for _, call := range asked.Calls {
		value, err := resultOfCall(call, shared)
		result := BuiltinResult{Value: value}
		if err != nil {
			result = BuiltinResult{Error: err.Error()}
		}
		answer.Results = append(answer.Results, result)
	}
	return answer, nil
}

func resultOfCall(call BuiltinCall, shared topdown.BuiltinContext) (value string, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("%s: %v", call.Name, cause)
		}
	}()
	function := topdown.GetBuiltin(call.Name)
	if function == nil || slices.Contains(needsWorld, call.Name) {
		return "", errors.New(call.Name + " is not available")
	}
	var operands []*ast.Term
	for _, text := range call.Operands {
		operand, err := ast.ParseTerm(text)
		if err != nil {
			return "", err
		}
		if !ast.IsConstant(operand.Value) {
			return "", errors.New(call.Name + ": an operand is no value: " + text)
		}
		operands = append(operands, operand)
	}
	err = function(shared, operands, func(output *ast.Term) error {
		if output == nil {
			return errors.New(call.Name + ": the instant of judgement is not known")
		}
		value = written(output.Value)
		return nil
	})
	var known *topdown.Error
	if errors.As(err, &known) {
		err = errors.New(known.Message)
	}
	return value, err
}

// BuiltinsRequest asks which functions Builtin does not have.
type BuiltinsRequest struct {
	Names []string `json:"names"`
}

// BuiltinsAnswer names them.
type BuiltinsAnswer struct {
	Missing []string `json:"missing"`
}

// Builtins tells apart what can be called.
func Builtins(asked BuiltinsRequest) (BuiltinsAnswer, error) {
	missing := []string{}
	for _, name := range asked.Names {
		if topdown.GetBuiltin(name) == nil || slices.Contains(needsWorld, name) {
			missing = append(missing, name)
		}
	}
	return BuiltinsAnswer{Missing: missing}, nil
}

// written is the text of a value in which strings are JSON, which OPA's own text of a value does not promise.
func written(value ast.Value) string {
	switch value := value.(type) {
	case ast.String:
		var text strings.Builder
		encoder := json.NewEncoder(&text)
		encoder.SetEscapeHTML(false)
		// A string can always be encoded.
		_ = encoder.Encode(string(value))
		return strings.TrimSuffix(text.String(), "\n")
	case *ast.Array:
		return "[" + strings.Join(writtenAll(value.Foreach), ", ") + "]"
	case ast.Set:
		if value.Len() == 0 {
			return "set()"
		}
		return "{" + strings.Join(writtenAll(value.Foreach), ", ") + "}"
	case ast.Object:
		var members []string
		value.Foreach(func(key, member *ast.Term) {
			members = append(members, written(key.Value)+": "+written(member.Value))
		})
		return "{" + strings.Join(members, ", ") + "}"
	}
	return value.String()
}

func writtenAll(each func(func(*ast.Term))) []string {
	var all []string
	each(func(term *ast.Term) { all = append(all, written(term.Value)) })
	return all
}
