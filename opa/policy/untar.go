package policy

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"path"
	"strings"
	"unicode"

	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/loader/filter"
)

const (
	maxUnpacked = 16 << 20
	maxEntries  = 2000
)

// entry is one regular file of an archive, under the name that the archive gives it.
type entry struct {
	name    string
	content []byte
}

// untar reads a gzipped tar. OPA passes over links and devices in silence and takes any name; here they are refused.
func untar(packed []byte) ([]entry, *Refusal) {
	unzipped, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, notTaken("the bundle is no gzipped tar", firstLine(err.Error()), "a .tar.gz")
	}
	limited := &io.LimitedReader{R: unzipped, N: maxUnpacked + 1}
	archive := tar.NewReader(limited)
	entries, seen := []entry{}, map[string]bool{}
	for count := 0; ; count++ {
		header, err := archive.Next()
		if limited.N <= 0 || count > maxEntries {
			return nil, tooMuch()
		}
		if err == io.EOF {
			return entries, nil
		}
		if err != nil {
			return nil, notTaken("the bundle is no gzipped tar", firstLine(err.Error()), "a .tar.gz")
		}
		switch header.Typeflag {
		case tar.TypeXGlobalHeader, tar.TypeDir:
			continue
		case tar.TypeReg:
		default:
			return nil, notTaken("the bundle holds a link or a device", shownName(header.Name), "regular files")
		}
		name := normal(header.Name)
		if !isPlain(name) {
			return nil, notTaken("a name in the bundle leads out of it", shownName(header.Name), "names below the top of the bundle")
		}
		if seen[name] {
			return nil, notTaken("a file stands twice in the bundle", shownName(name), "each file once")
		}
		seen[name] = true
		content, err := io.ReadAll(archive)
		if limited.N <= 0 {
			return nil, tooMuch()
		}
		if err != nil {
			return nil, notTaken("the bundle ends too early", shownName(name), "a whole .tar.gz")
		}
		entries = append(entries, entry{name: header.Name, content: content})
	}
}

// normal is a name from the top of the bundle: OPA begins names with a slash, tar some with a dot.
func normal(name string) string {
	return strings.TrimPrefix(strings.TrimPrefix(name, "/"), "./")
}

func isPlain(name string) bool {
	strange := func(char rune) bool {
		return char == '\\' || char == unicode.ReplacementChar || unicode.IsControl(char)
	}
	return name != "" && path.Clean(name) == name && !strings.HasPrefix(name, "/") && name != ".." &&
		!strings.HasPrefix(name, "../") && !strings.ContainsFunc(name, strange)
}

func tooMuch() *Refusal {
	found := fmt.Sprintf("more than %d MiB or %d files", maxUnpacked>>20, maxEntries)
	return notTaken("the bundle is too large", found, "at most that")
}

func shownName(name string) string { return fmt.Sprintf("%.80q", name) }

// entryLoader gives OPA's reader what was unpacked.
type entryLoader struct {
	entries []entry
	next    int
}

// NextFile implements bundle.DirectoryLoader.
func (l *entryLoader) NextFile() (*bundle.Descriptor, error) {
	if l.next >= len(l.entries) {
		return nil, io.EOF
	}
	one := l.entries[l.next]
	l.next++
	return bundle.NewDescriptor(one.name, one.name, bytes.NewReader(one.content)), nil
}

// The rest of bundle.DirectoryLoader: what is asked for was seen to already.

func (l *entryLoader) WithFilter(filter.LoaderFilter) bundle.DirectoryLoader   { return l }
func (l *entryLoader) WithPathFormat(bundle.PathFormat) bundle.DirectoryLoader { return l }
func (l *entryLoader) WithSizeLimitBytes(int64) bundle.DirectoryLoader         { return l }
func (l *entryLoader) WithFollowSymlinks(bool) bundle.DirectoryLoader          { return l }
