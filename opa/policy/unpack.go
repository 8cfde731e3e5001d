package policy

import (
	"errors"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
)

const (
	codePack      = "policy.pack"
	codeSignature = "policy.pack_signature"
)

// UnpackRequest carries an OPA bundle, a gzipped tar. With a key its signature must be there and hold.
type UnpackRequest struct {
	Bundle []byte   `json:"bundle"`
	Key    *PackKey `json:"key,omitempty"`
}

// PackKey is a public key in PEM, the algorithm that it verifies (RFC 7518 §3.1), and the scope that a signature must name.
type PackKey struct {
	PEM       string `json:"pem"`
	Algorithm string `json:"algorithm"`
	Scope     string `json:"scope"`
}

// UnpackAnswer holds the modules by their paths in the bundle, tests left out, or why there are none.
type UnpackAnswer struct {
	Modules map[string]string `json:"modules"`
	Refusal *Refusal          `json:"refusal,omitempty"`
}

// Refusal says why a bundle is not used.
type Refusal struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Found   string `json:"found"`
	Want    string `json:"want"`
}

// Unpack reads a bundle of policies and nothing else: what would be ignored, or would bring data, is refused.
func Unpack(asked UnpackRequest) (UnpackAnswer, error) {
	entries, refusal := untar(asked.Bundle)
	if refusal != nil {
		return UnpackAnswer{Modules: map[string]string{}, Refusal: refusal}, nil
	}
	read, refusal := readEntries(entries)
	if refusal == nil && asked.Key != nil {
		refusal = verified(entries, *asked.Key)
	}
	if refusal != nil {
		return UnpackAnswer{Modules: map[string]string{}, Refusal: refusal}, nil
	}
	modules := map[string]string{}
	for _, module := range read.Modules {
		if path := normal(module.Path); !strings.HasSuffix(path, "_test.rego") && !strings.HasPrefix(path, "testing/") {
			modules[path] = string(module.Raw)
		}
	}
	if len(modules) == 0 {
		return UnpackAnswer{Modules: modules, Refusal: notTaken("the bundle holds no policy", "no .rego file", "rules or libraries")}, nil
	}
	return UnpackAnswer{Modules: modules}, nil
}

// readEntries lets OPA read the bundle, its signature aside, and refuses what a pack may not be.
func readEntries(entries []entry) (*bundle.Bundle, *Refusal) {
	read, err := readerOf(entries).WithSkipBundleVerification(true).Read()
	if err != nil {
		return nil, notTaken("the bundle cannot be read", firstFault(err), "a bundle that OPA reads")
	}
	old := func(version int) bool { return version != ast.RegoV1.Int() }
	versions := []int{}
	for _, version := range read.Manifest.FileRegoVersions {
		versions = append(versions, version)
	}
	if read.Manifest.RegoVersion != nil {
		versions = append(versions, *read.Manifest.RegoVersion)
	}
	switch {
	case read.Type() != bundle.SnapshotBundleType:
		return nil, notTaken("the bundle is a patch of another", "patch.json", "a whole bundle")
	case len(read.Data) > 0:
		return nil, notTaken("the bundle holds data", "data."+sorted(read.Data)[0], "policies alone: parameters are the configuration's")
	case len(read.WasmModules)+len(read.PlanModules) > 0:
		return nil, notTaken("the bundle holds compiled policies", "policy.wasm or a plan", "Rego, which is compiled here")
	case slices.ContainsFunc(versions, old):
		return nil, notTaken("the bundle is of another version of Rego", "rego_version 0", "rego_version 1")
	}
	return &read, nil
}

// packKeyID names the one key; which one a signature names makes no difference.
const packKeyID = "pack"

// verified lets OPA hold each file against the signed list: none may be missing, none be there besides.
func verified(entries []entry, key PackKey) *Refusal {
	keys := map[string]*bundle.KeyConfig{packKeyID: {Key: key.PEM, Algorithm: key.Algorithm}}
	trust := bundle.NewVerificationConfig(keys, packKeyID, key.Scope, nil)
	if _, err := readerOf(entries).WithBundleVerificationConfig(trust).Read(); err != nil {
		want := "a .signatures.json that the configured key verifies, over each file"
		return &Refusal{Code: codeSignature, Message: "the signature of the bundle does not hold", Found: firstLine(err.Error()), Want: want}
	}
	return nil
}

func readerOf(entries []entry) *bundle.Reader {
	return bundle.NewCustomReader(&entryLoader{entries: entries}).
		WithRegoVersion(ast.RegoV1).
		WithProcessAnnotations(true).
		WithSizeLimitBytes(maxUnpacked)
}

// firstFault is the first of what OPA found.
func firstFault(err error) string {
	var many ast.Errors
	if errors.As(err, &many) && len(many) > 0 {
		return firstLine(many[0].Error())
	}
	return firstLine(err.Error())
}

func notTaken(message, found, want string) *Refusal {
	return &Refusal{Code: codePack, Message: message, Found: found, Want: want}
}
