package policy

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

const traced = `package gates.shop.open

deny contains violation if {
	some i in _late
	not _is_excused(i)
	violation := {"message": $"order {i} is late", "pointers": [$"/orders/{i}"]}
}

deny contains {"message": "closed", "pointers": []} if {
	count(_late) > data.params.most
	input.open == false
}

judged contains $"/orders/{i}" if some i in _late

_late contains i if {
	some i, order in input.orders
	order.days > data.params.days
}

_is_excused(i) if input.orders[i].reason == "storm"

_is_excused(i) if {
	input.orders[i].days < 9
	input.orders[i].reason == "strike"
}
`

const orders = `[{"days":1,"reason":""},{"days":5,"reason":"storm"},{"days":7,"reason":"strike"},{"days":12345678901234567890,"reason":"a\u001b[31m"}]`

func tracing(t *testing.T, change func(*TraceRequest)) TraceAnswer {
	t.Helper()
	asked := TraceRequest{
		Modules: map[string]string{"gates/shop/open.rego": traced},
		Rule:    "gates.shop.open",
		Input:   json.RawMessage(`{"open":true,"orders":` + orders + `}`),
		Data:    json.RawMessage(`{"params":{"days":3,"most":2}}`),
		Events:  10000,
	}
	change(&asked)
	answer, err := Trace(asked)
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

func TestTraceTellsWhatDeniedAndWhatDidNot(t *testing.T) {
	answer := tracing(t, func(*TraceRequest) {})
	found := []any{map[string]any{"message": "order 3 is late", "pointers": []any{"/orders/3"}}}
	if !reflect.DeepEqual(answer.Findings, found) || len(answer.Judged.([]any)) != 3 || answer.Cut || len(answer.Nodes) != 2 {
		t.Fatalf("%+v", answer)
	}
	denied, other := answer.Nodes[0], answer.Nodes[1]
	if !denied.Holds || denied.Head != "deny contains violation" || denied.Line != 3 {
		t.Errorf("%+v", denied)
	}
	if want := []TraceEnd{{Line: 0, Count: 1}, {Line: 5, Count: 2}}; !reflect.DeepEqual(denied.Ends, want) {
		t.Errorf("%+v", denied.Ends)
	}
	if other.Holds || len(other.Steps) != 2 || other.Steps[1].Text != "input.open == false" || other.Steps[1].Holds {
		t.Errorf("%+v", other)
	}
	want := []TraceValue{{Name: "input.open", Value: "true", Pointer: "/open"}}
	if !reflect.DeepEqual(other.Steps[1].Values, want) {
		t.Errorf("%+v", other.Steps[1].Values)
	}
}

func TestTraceFollowsHelpersWithTheValuesThatTheyRead(t *testing.T) {
	steps := tracing(t, func(*TraceRequest) {}).Nodes[0].Steps
	if len(steps) != 3 || steps[1].Text != "not _is_excused(i)" || !steps[1].Holds || len(steps[1].Nodes) != 2 {
		t.Fatalf("%+v", steps)
	}
	late := steps[0].Nodes[0]
	if late.Rule != "_late" || late.Ends[0].Count != 3 || late.Ends[1] != (TraceEnd{Line: 18, Count: 1}) {
		t.Errorf("%+v", late)
	}
	if values := late.Steps[1].Values; len(values) != 2 || values[0] != (TraceValue{Name: "order.days", Value: "5"}) || values[1].Name != "data.params.days" {
		t.Errorf("%+v", values)
	}
	strike := steps[1].Nodes[1].Steps
	if len(strike) != 1 || strike[0].Holds || strike[0].Values[0] != (TraceValue{Name: "input.orders[3].days", Value: "12345678901234567890", Pointer: "/orders/3/days"}) {
		t.Errorf("%+v", strike)
	}
}

func TestTraceOfManyCasesKeepsOneOfEachKind(t *testing.T) {
	many := `{"open":true,"orders":[` + strings.TrimSuffix(strings.Repeat(`{"days":9,"reason":""},`, 100), ",") + `]}`
	answer := tracing(t, func(asked *TraceRequest) { asked.Input = json.RawMessage(many) })
	if ends := answer.Nodes[0].Ends; len(ends) != 1 || ends[0].Count != 100 {
		t.Errorf("%+v", ends)
	}
	if size, _ := json.Marshal(answer.Nodes); len(size) > 5000 {
		t.Errorf("%d bytes", len(size))
	}
}

func TestTraceGivesUpAfterSoManyEvents(t *testing.T) {
	answer := tracing(t, func(asked *TraceRequest) { asked.Events = 60 })
	if !answer.Cut || answer.Findings != nil || answer.Judged != nil || answer.Lines != "" {
		t.Errorf("%+v", answer)
	}
	if len(answer.Nodes) != 1 || answer.Nodes[0].Steps[0].Text != "some i in _late" {
		t.Errorf("the beginning is lost: %+v", answer.Nodes)
	}
}

func TestTracePrintsEventsAsOpaDoes(t *testing.T) {
	answer := tracing(t, func(asked *TraceRequest) { asked.Print = 1000 })
	if !strings.Contains(answer.Lines, "Enter data.gates.shop.open.deny") || strings.Contains(answer.Lines, "more events") || len(answer.Nodes) != 2 {
		t.Errorf("%s", answer.Lines)
	}
	few := tracing(t, func(asked *TraceRequest) { asked.Print = 10 })
	if !strings.HasSuffix(few.Lines, " more events\n") || strings.Count(few.Lines, "\n") != 11 || few.Cut {
		t.Errorf("%s", few.Lines)
	}
}

func TestTraceOfWhatDoesNotCompileIsADiagnostic(t *testing.T) {
	for source, code := range map[string]string{"packag": codeSyntax, "package gates.shop.open\n\ndeny if x\n": codeCompile} {
		answer := tracing(t, func(asked *TraceRequest) { asked.Modules = map[string]string{"gates/shop/open.rego": source} })
		if len(answer.Diagnostics) != 1 || answer.Diagnostics[0].Code != code {
			t.Errorf("%+v", answer.Diagnostics)
		}
	}
}
