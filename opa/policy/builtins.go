package policy

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// native names the built-ins that a compiled module carries itself, and those that are gone after compilation.
var native = strings.Fields(`
	plus minus mul div abs round ceil floor rem
	eq assign equal neq gt gte lt lte
	count sum product max min sort
	array.concat array.flatten array.reverse array.slice
	and or intersection union
	is_number is_string is_boolean is_array is_set is_object is_null type_name
	bits.or bits.and bits.negate bits.xor bits.lsh bits.rsh
	numbers.range to_number format_int
	object.filter object.get object.keys object.remove object.union object.union_n
	json.filter json.remove json.marshal json.unmarshal json.is_valid
	base64.encode base64.decode base64.is_valid base64url.encode base64url.decode
	walk graph.reachable glob.match
	regex.match regex.is_valid regex.find_all_string_submatch_n
	net.cidr_contains net.cidr_intersects net.cidr_overlap
	concat contains startswith endswith indexof lower upper replace strings.replace_n strings.reverse split substring
	trim trim_left trim_prefix trim_right trim_suffix trim_space
	internal.member_2 internal.member_3 internal.template_string
	rego.metadata.chain rego.metadata.rule print internal.print`)

// needsWorld names what cannot be had without network, randomness or the environment.
var needsWorld = strings.Fields("http.send net.lookup_ip_addr rand.intn uuid.rfc4122 opa.runtime")

// ungated names what a gate does not have beside that: signatures need randomness, and a trace has no reader.
var ungated = strings.Fields("io.jwt.encode_sign io.jwt.encode_sign_raw trace internal.test_case")

// instead names what to write in place of a function that is refused, by the first part of its name.
var instead = map[string]string{
	"http":     "evidence in a slot: a gate has no network",
	"net":      "evidence in a slot: a gate has no network",
	"opa":      "trusted data: a gate does not know the host",
	"rand":     "nothing: a decision must be the same each time",
	"uuid":     "nothing: a decision must be the same each time",
	"io":       "io.jwt.decode_verify, on what is signed already: a gate signs nothing",
	"trace":    "print, in a test",
	"internal": "the function that it stands for",
}

var known = ast.CapabilitiesForThisVersion()

// capabilities of a gate: all of the language, and every function that gives the same answer each time.
func capabilities() *ast.Capabilities { return without(slices.Concat(needsWorld, ungated)) }

// without narrows what OPA has, and closes the network to it.
func without(functions []string) *ast.Capabilities {
	narrowed := *known
	narrowed.Builtins = slices.DeleteFunc(slices.Clone(known.Builtins), func(builtin *ast.Builtin) bool {
		return slices.Contains(functions, builtin.Name)
	})
	narrowed.AllowNet = []string{}
	return &narrowed
}

// isSupplied tells whether a function is one that compiled modules leave to their host.
func isSupplied(function string) bool {
	return exists(function) && !slices.Contains(native, function)
}

func exists(function string) bool {
	return slices.ContainsFunc(known.Builtins, func(builtin *ast.Builtin) bool { return builtin.Name == function })
}

// refusal explains why a function of OPA is not to be had; false where OPA has no such function either.
func refusal(function string) (Diagnostic, bool) {
	if !exists(function) {
		return Diagnostic{}, false
	}
	family, _, _ := strings.Cut(function, ".")
	message := "`" + function + "` is not available in a gate"
	return Diagnostic{Code: codeBuiltin, Message: message, Found: function, Want: instead[family]}, true
}
