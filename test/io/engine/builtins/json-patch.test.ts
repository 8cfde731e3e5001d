import { describe, expect, it } from 'vitest';
import { JSON_PATCH } from '../../../../src/io/engine/builtins/json-patch.ts';
import { parseValue } from '../../../../src/io/engine/builtins/value-text.ts';

const patched = (document: string, operations: string): unknown =>
  JSON_PATCH['json.patch']?.([parseValue(document), parseValue(operations)], { nowNs: undefined });

describe('json.patch', () => {
  it.each([
    ['adds a member', '{"a": 1}', '[{"op": "add", "path": "/b", "value": [2]}]', '{"a": 1, "b": [2]}'],
    ['makes room in an array', '[1, 2]', '[{"op": "add", "path": "/1", "value": 9}]', '[1, 9, 2]'],
    ['adds at the end', '[1]', '[{"op": "add", "path": "/-", "value": null}]', '[1, null]'],
    ['removes', '{"a": {"b": [1, 2]}}', '[{"op": "remove", "path": "a/b/0"}]', '{"a": {"b": [2]}}'],
    ['replaces', '{"a": 1}', '[{"op": "replace", "path": "/a", "value": 2}]', '{"a": 2}'],
    ['moves', '{"a": [1], "b": 2}', '[{"op": "move", "from": "/b", "path": "/a/0"}]', '{"a": [2, 1]}'],
    ['copies', '{"a": {"b": null}}', '[{"op": "copy", "from": "/a/b", "path": "/c"}]', '{"a": {"b": null}, "c": null}'],
    ['tests', '[1, {"a": 2}]', '[{"op": "test", "path": "/1", "value": {"a": 2.0}}]', '[1, {"a": 2}]'],
    ['takes a list as a path', '{1: {"a/b": 0}}', '[{"op": "remove", "path": [1, "a/b"]}]', '{1: {}}'],
    ['unescapes a pointer', '{"a/b~": 0}', '[{"op": "remove", "path": "/a~1b~0"}]', '{}'],
    ['replaces the whole', '{"a": 1}', '[{"op": "replace", "path": "", "value": [1]}]', '[1]'],
    ['adds to a set', '{1}', '[{"op": "add", "path": "2", "value": "2"}]', '{1, "2"}'],
    ['edits a member of a set', '{[0], "a"}', '[{"op": "add", "path": [[0], 1], "value": 1}]', '{"a", [0, 1]}'],
    ['removes from a set', '{{"a": 1}, 2}', '[{"op": "remove", "path": [{"a": 1}]}]', '{2}'],
  ])('%s', (_, document, operations, expected) => {
    expect(patched(document, operations)).toEqual(parseValue(expected));
  });

  it('looks up what was not edited at its new place in the original array, as OPA does', () => {
    const operations = '[{"op": "add", "path": "/0", "value": 9}, {"op": "copy", "from": "/1", "path": "/-"}]';
    expect(patched('[1, 2, 3]', operations)).toEqual([9, 2, 2, 3, 2]);
  });

  it('loses a scalar that is moved beside an element with parts, as OPA does', () => {
    const add = (value: string): string => `{"op": "add", "path": "/0", "value": ${value}}`;
    expect(() => patched('[]', `[${[add('[]'), add('1'), add('2')].join()}]`)).toThrow('lost');
  });

  it.each([
    ['a path that leads nowhere', '{"a": 1}', '[{"op": "remove", "path": "/b"}]'],
    ['a path through a scalar', '{"a": 1}', '[{"op": "add", "path": "/a/b", "value": 1}]'],
    ['a place behind the end', '[1]', '[{"op": "add", "path": "/2", "value": 1}]'],
    ['a leading zero', '[1, 2]', '[{"op": "remove", "path": "/01"}]'],
    ['a text as a place', '[1, 2]', '[{"op": "remove", "path": "/a"}]'],
    ['what was removed already', '{"a": 1}', '[{"op": "remove", "path": "a"}, {"op": "remove", "path": "a"}]'],
    ['another value than the tested one', '[1]', '[{"op": "test", "path": "/0", "value": 2}]'],
    ['another key than the value in a set', '{1}', '[{"op": "add", "path": "2", "value": 3}]'],
    ['no path', '{}', '[{"op": "remove"}]'],
    ['no value', '{"a": 1}', '[{"op": "replace", "path": "a"}]'],
    ['no source', '{"a": 1}', '[{"op": "move", "path": "a"}]'],
    ['an unknown operation', '{"a": 1}', '[{"op": "swap", "path": "a"}]'],
    ['an operation that is no object', '{}', '[1]'],
    ['a path that is neither text nor list', '{}', '[{"op": "remove", "path": {"a"}}]'],
    ['operations that are no array', '{}', '{}'],
    ['nothing left', '{}', '[{"op": "remove", "path": ""}]'],
  ])('refuses %s', (_, document, operations) => {
    expect(() => patched(document, operations)).toThrow();
  });
});
