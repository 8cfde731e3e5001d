package policy

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

// TraceRequest asks how one rule, such as `gates.dor.e2e_passing`, comes to its findings on one snapshot.
type TraceRequest struct {
	Modules map[string]string `json:"modules"`
	Rule    string            `json:"rule"`
	Input   json.RawMessage   `json:"input"`
	Data    json.RawMessage   `json:"data"`
	// EpochMs is the instant of judgement.
	EpochMs int64 `json:"epoch_ms"`
	// Events is how many are looked at before the evaluation is given up.
	Events int `json:"events"`
	// Print is how many events are printed as OPA prints them, beside what a person follows.
	Print int `json:"print"`
}

// TraceAnswer holds a node for each body of `deny`; Findings and Judged only where the evaluation came to its end.
type TraceAnswer struct {
	Nodes       []*TraceNode `json:"nodes"`
	Findings    any          `json:"findings,omitempty"`
	Judged      any          `json:"judged,omitempty"`
	Lines       string       `json:"lines,omitempty"`
	Cut         bool         `json:"cut"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// Trace evaluates the rule in OPA's interpreter and follows it.
func Trace(asked TraceRequest) (TraceAnswer, error) {
	answer := TraceAnswer{Nodes: []*TraceNode{}, Diagnostics: []Diagnostic{}}
	modules, found := parseAll(asked.Modules, known)
	if len(found) > 0 {
		answer.Diagnostics = ordered(found)
		return answer, nil
	}
	sources := writtenIn(modules, asked.Modules)
	compiler := ast.NewCompiler().WithCapabilities(known).SetErrorLimit(0)
	if compiler.Compile(modules); compiler.Failed() {
		answer.Diagnostics = ordered(compileFaults(compiler.Errors, asked.Modules))
		return answer, nil
	}
	world, err := worldOf(asked)
	if err != nil {
		return answer, err
	}
	limit := &limit{left: asked.Events, cancel: topdown.NewCancel()}
	following := &follower{limit: limit, asWritten: sources, frames: map[uint64]*frame{}}
	following.reader = reader{compiler: compiler, data: world.data}
	tracers := []topdown.QueryTracer{following}
	printed := &recorder{most: asked.Print}
	if asked.Print > 0 {
		tracers = append(tracers, printed)
	}
	answer.Findings, err = world.value(compiler, asked.Rule+".deny", limit.cancel, tracers...)
	if answer.Cut = limit.left < 0; err != nil && !answer.Cut {
		return answer, err
	}
	answer.Nodes, answer.Lines = following.nodes(), printed.text()
	if answer.Cut {
		return answer, nil
	}
	answer.Judged, err = world.value(compiler, asked.Rule+".judged", nil)
	return answer, err
}

// world is what a rule sees.
type world struct {
	input, data ast.Value
	store       storage.Store
	instant     time.Time
}

func worldOf(asked TraceRequest) (world, error) {
	var data map[string]any
	if err := util.UnmarshalJSON(asked.Data, &data); err != nil {
		return world{}, err
	}
	input, err := ast.ValueFromReader(bytes.NewReader(asked.Input))
	if err != nil {
		return world{}, err
	}
	trusted, err := ast.InterfaceToValue(data)
	return world{input, trusted, inmem.NewFromObject(data), time.UnixMilli(asked.EpochMs)}, err
}

// value is that of a document such as `gates.freeze.triaged.deny`; nil where it is undefined.
func (w world) value(compiler *ast.Compiler, name string, cancel topdown.Cancel, tracers ...topdown.QueryTracer) (any, error) {
	ctx := context.Background()
	transaction, err := w.store.NewTransaction(ctx, storage.TransactionParams{})
	if err != nil {
		return nil, err
	}
	defer w.store.Abort(ctx, transaction)
	ref, err := ast.ParseRef("data." + name)
	if err != nil {
		return nil, err
	}
	query := topdown.NewQuery(ast.NewBody(ast.Equality.Expr(ast.VarTerm("value"), ast.NewTerm(ref)))).
		WithCompiler(compiler).
		WithStore(w.store).
		WithTransaction(transaction).
		WithInput(ast.NewTerm(w.input)).
		WithTime(w.instant).
		// What the index or an early exit would leave out is a part of the reason.
		WithIndexing(false).
		WithEarlyExit(false).
		WithCancel(cancel)
	for _, tracer := range tracers {
		query = query.WithQueryTracer(tracer)
	}
	results, err := query.Run(ctx)
	if err != nil || len(results) == 0 {
		return nil, err
	}
	return ast.JSON(results[0]["value"].Value)
}

// limit gives an evaluation up after a number of events.
type limit struct {
	left   int
	cancel topdown.Cancel
}

func (l *limit) isOver() bool {
	if l.left--; l.left < 0 {
		l.cancel.Cancel()
	}
	return l.left < 0
}

// recorder keeps the first events, and counts the others.
type recorder struct {
	most, more int
	events     []*topdown.Event
}

func (r *recorder) Enabled() bool { return true }

func (r *recorder) Config() topdown.TraceConfig { return topdown.TraceConfig{PlugLocalVars: true} }

func (r *recorder) TraceEvent(event topdown.Event) {
	if len(r.events) >= r.most {
		r.more++
		return
	}
	r.events = append(r.events, &event)
}

func (r *recorder) text() string {
	var text strings.Builder
	topdown.PrettyTraceWithLocation(&text, r.events)
	if r.more > 0 {
		fmt.Fprintf(&text, "and %d more events\n", r.more)
	}
	return text.String()
}
