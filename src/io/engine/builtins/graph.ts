import type { Builtins, RegoValue } from './builtin.ts';
import { isNumber, numberText, scientific } from './compare-values.ts';
import { isArray, isObject, isSet, objectAt, valueAt } from './operands.ts';

/** Graphs are objects: to each vertex an array or a set of those that it leads to. */
export const GRAPH: Builtins = {
  'graph.reachable_paths': (operands) => {
    const graph = new Map([...objectAt(operands, 0)].map(([vertex, edges]) => [keyOf(vertex), edges]));
    const initial = valueAt(operands, 1);
    if (!isArray(initial) && !isSet(initial)) throw new Error('operand 2 must be one of {array, set}');
    const found = new Map<string, Path>();
    for (const vertex of initial) {
      const edges = graph.get(keyOf(vertex));
      if (edges === undefined) continue;
      const neighbours = neighboursOf(edges);
      if (neighbours.length === 0) add(found, [vertex]);
      for (const neighbour of neighbours) {
        follow({ graph, found }, neighbour, [vertex], new Set([keyOf(vertex)]));
      }
    }
    return new Set(found.values());
  },
};

type Path = readonly RegoValue[];

interface Search {
  readonly graph: ReadonlyMap<string, RegoValue>;
  /** Complete paths by their keys. */
  readonly found: Map<string, Path>;
}

/** A path ends before a vertex that the graph does not know, at one that leads nowhere, and where it would meet itself. */
function follow(search: Search, vertex: RegoValue, path: Path, reached: ReadonlySet<string>): void {
  const edges = search.graph.get(keyOf(vertex));
  const longer = edges === undefined ? path : [...path, vertex];
  const neighbours = edges === undefined ? [] : neighboursOf(edges);
  if (neighbours.length === 0) add(search.found, longer);
  const known = new Set([...reached, keyOf(vertex)]);
  for (const neighbour of neighbours) {
    if (known.has(keyOf(neighbour))) add(search.found, longer);
    else follow(search, neighbour, longer, known);
  }
}

const neighboursOf = (edges: RegoValue): Path => (isArray(edges) || isSet(edges) ? [...edges] : []);

function add(found: Map<string, Path>, path: Path): void {
  found.set(keyOf(path), path);
}

/** The same text for equal values, whatever the notation of their numbers and the order of their members. */
function keyOf(value: RegoValue): string {
  if (isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (isSet(value)) return `<${[...value].map(keyOf).sort().join()}>`;
  if (isObject(value))
    return `{${[...value]
      .map((entry) => keyOf(entry))
      .sort()
      .join()}}`;
  if (!isNumber(value)) return JSON.stringify(value);
  const { sign, digits, exponent } = scientific(numberText(value));
  return `${sign}:${digits}e${exponent}`;
}
