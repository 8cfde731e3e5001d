package policy

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/bundle"
)

const (
	quietFile = "gates/house/quiet.rego"
	quiet     = "package gates.house.quiet\n\ndeny contains \"loud\" if input.loud\n"
)

func archive(t *testing.T, headers []tar.Header, contents map[string]string) []byte {
	t.Helper()
	var written bytes.Buffer
	zipped := gzip.NewWriter(&written)
	files := tar.NewWriter(zipped)
	for _, name := range slices.Sorted(maps.Keys(contents)) {
		headers = append(headers, tar.Header{Name: name, Typeflag: tar.TypeReg, Mode: 0o644})
	}
	for _, header := range headers {
		content := contents[header.Name]
		header.Size = int64(len(content))
		if err := files.WriteHeader(&header); err != nil {
			t.Fatal(err)
		}
		if _, err := files.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := files.Close(); err != nil {
		t.Fatal(err)
	}
	if err := zipped.Close(); err != nil {
		t.Fatal(err)
	}
	return written.Bytes()
}

func unpacked(t *testing.T, packed []byte, key *PackKey) UnpackAnswer {
	t.Helper()
	answer, err := Unpack(UnpackRequest{Bundle: packed, Key: key})
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

func with(more map[string]string) map[string]string {
	all := map[string]string{quietFile: quiet}
	maps.Copy(all, more)
	return all
}

func TestUnpackTakesPoliciesAndLeavesTests(t *testing.T) {
	for name, packed := range map[string][]byte{
		"a plain tar":       archive(t, nil, with(map[string]string{"gates/house/quiet_test.rego": "package gates.house.quiet_test\n", "README.md": "# Ours"})),
		"a tar of a folder": archive(t, []tar.Header{{Name: "./", Typeflag: tar.TypeDir}}, map[string]string{"./" + quietFile: quiet}),
		"a bundle of OPA":   archive(t, nil, map[string]string{"/" + quietFile: quiet, "/data.json": "{}", "/.manifest": `{"revision":"1","rego_version":1,"roots":["gates"]}`}),
		"what git archives": archive(t, []tar.Header{{Typeflag: tar.TypeXGlobalHeader, PAXRecords: map[string]string{"comment": "0"}}}, with(nil)),
	} {
		answer := unpacked(t, packed, nil)
		if answer.Refusal != nil || len(answer.Modules) != 1 || answer.Modules[quietFile] != quiet {
			t.Errorf("%s: %v %+v", name, answer.Modules, answer.Refusal)
		}
	}
}

func TestUnpackRefuses(t *testing.T) {
	link := tar.Header{Name: "gates/house/loud.rego", Linkname: "/etc/passwd"}
	symbolic, hard := link, link
	symbolic.Typeflag, hard.Typeflag = tar.TypeSymlink, tar.TypeLink
	twice := []tar.Header{{Name: quietFile, Typeflag: tar.TypeReg, Mode: 0o644}}
	large := map[string]string{"large.rego": strings.Repeat("#", maxUnpacked+1)}
	whole := archive(t, nil, with(nil))
	for name, row := range map[string]struct {
		packed  []byte
		message string
	}{
		"no gzip":                         {[]byte("PK"), "no gzipped tar"},
		"half of it":                      {whole[:len(whole)/2], "no gzipped tar"},
		"a symbolic link":                 {archive(t, []tar.Header{symbolic}, with(nil)), "link"},
		"a hard link":                     {archive(t, []tar.Header{hard}, with(nil)), "link"},
		"a way out":                       {archive(t, nil, with(map[string]string{"../x.rego": quiet})), "leads out"},
		"a way out in between":            {archive(t, nil, with(map[string]string{"gates/../../x.rego": quiet})), "leads out"},
		"an absolute name":                {archive(t, nil, with(map[string]string{"//etc/x.rego": quiet})), "leads out"},
		"a name of Windows":               {archive(t, nil, with(map[string]string{`gates\x.rego`: quiet})), "leads out"},
		"a name twice":                    {archive(t, twice, with(nil)), "twice"},
		"a name twice, written otherwise": {archive(t, nil, with(map[string]string{"/" + quietFile: quiet})), "twice"},
		"too much":                        {archive(t, nil, large), "too large"},
		"data":                            {archive(t, nil, with(map[string]string{"data.json": `{"params":{}}`})), "holds data"},
		"data below a folder":             {archive(t, nil, with(map[string]string{"params/data.json": `{"a":1}`})), "holds data"},
		"data in YAML":                    {archive(t, nil, with(map[string]string{"data.yaml": "a: 1"})), "holds data"},
		"a compiled policy":               {archive(t, nil, with(map[string]string{"policy.wasm": "\x00asm"})), "compiled"},
		"another version":                 {archive(t, nil, map[string]string{"lib/a.rego": "package lib.a\n", ".manifest": `{"rego_version":0}`}), "another version"},
		"another version of one":          {archive(t, nil, map[string]string{"lib/a.rego": "package lib.a\n", ".manifest": `{"rego_version":1,"file_rego_versions":{"/lib/*.rego":0}}`}), "another version"},
		"what its roots forbid":           {archive(t, nil, with(map[string]string{".manifest": `{"roots":["lib"]}`})), "cannot be read"},
		"a text that is no Rego":          {archive(t, nil, with(map[string]string{"gates/house/b.rego": "deny {"})), "cannot be read"},
		"a patch":                         {archive(t, nil, map[string]string{"patch.json": `{"data":[]}`}), ""},
		"nothing":                         {archive(t, nil, map[string]string{"README.md": "# Ours"}), "no policy"},
	} {
		answer := unpacked(t, row.packed, nil)
		if answer.Refusal == nil || answer.Refusal.Code != codePack || !strings.Contains(answer.Refusal.Message, row.message) {
			t.Errorf("%s: %+v", name, answer.Refusal)
		}
		if len(answer.Modules) > 0 {
			t.Errorf("%s brought %v", name, answer.Modules)
		}
	}
}

type signer struct{ private, public string }

func newSigner(t *testing.T) signer {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	public, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	text := func(kind string, bytes []byte) string {
		return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: bytes}))
	}
	return signer{private: text("EC PRIVATE KEY", private), public: text("PUBLIC KEY", public)}
}

// signatures is a .signatures.json over the files, as `opa sign` writes it.
func (s signer) signatures(t *testing.T, files map[string]string) string {
	t.Helper()
	hasher, err := bundle.NewSignatureHasher("SHA-256")
	if err != nil {
		t.Fatal(err)
	}
	infos := []bundle.FileInfo{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		digest, err := hasher.HashFile([]byte(files[name]))
		if err != nil {
			t.Fatal(err)
		}
		infos = append(infos, bundle.NewFile(name, hex.EncodeToString(digest), "SHA-256"))
	}
	token, err := bundle.GenerateSignedToken(infos, bundle.NewSigningConfig(s.private, "ES256", ""), "")
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(map[string]any{"signatures": []string{token}})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestUnpackHoldsASignature(t *testing.T) {
	ours, theirs := newSigner(t), newSigner(t)
	good := ours.signatures(t, with(nil))
	key := func(change func(*PackKey)) *PackKey {
		one := PackKey{PEM: ours.public, Algorithm: "ES256"}
		change(&one)
		return &one
	}
	same := func(*PackKey) {}
	signed := func(signatures string, files map[string]string) []byte {
		files[".signatures.json"] = signatures
		return archive(t, nil, files)
	}
	if answer := unpacked(t, signed(good, with(nil)), key(same)); answer.Refusal != nil || len(answer.Modules) != 1 {
		t.Fatalf("the good one is refused: %+v", answer.Refusal)
	}
	for name, row := range map[string]struct {
		packed []byte
		key    *PackKey
	}{
		"no signature":       {archive(t, nil, with(nil)), key(same)},
		"an empty list":      {signed(`{"signatures":[]}`, with(nil)), key(same)},
		"a plug-in":          {signed(`{"signatures":[],"plugin":"none"}`, with(nil)), key(same)},
		"another key":        {signed(theirs.signatures(t, with(nil)), with(nil)), key(same)},
		"another algorithm":  {signed(good, with(nil)), key(func(one *PackKey) { one.Algorithm = "RS256" })},
		"another scope":      {signed(good, with(nil)), key(func(one *PackKey) { one.Scope = "write" })},
		"a key that is none": {signed(good, with(nil)), key(func(one *PackKey) { one.PEM = "key" })},
		"a changed file":     {signed(good, map[string]string{quietFile: quiet + "#"}), key(same)},
		"a file more":        {signed(good, with(map[string]string{"lib/a.rego": "package lib.a\n"})), key(same)},
		"a file less":        {signed(ours.signatures(t, with(map[string]string{"lib/a.rego": "package lib.a\n"})), with(nil)), key(same)},
	} {
		answer := unpacked(t, row.packed, row.key)
		if answer.Refusal == nil || answer.Refusal.Code != codeSignature || len(answer.Modules) > 0 {
			t.Errorf("%s: %+v", name, answer.Refusal)
		}
	}
}
