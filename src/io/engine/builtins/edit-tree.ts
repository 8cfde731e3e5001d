import type { RegoValue } from './builtin.ts';
import { isNumber, numberText } from './compare-values.ts';
import {
  type EditedElements,
  elementsOf,
  insertElement,
  isEdited,
  originalElements,
  removeElement,
} from './edited-elements.ts';
import { equalMember, isEqual, memberAt, setOf } from './lookup.ts';
import { int64Of, isArray, isObject, isSet, typeName } from './operands.ts';
import { regoText } from './rego-text.ts';

/**
 * A value and the edits of it that are not made yet. This follows OPA's tree of edits step by step, for its faults show:
 * behind the first insertion or deletion in an array, an element that was not edited yet is looked up at its new place in
 * the **original** array, and an edited scalar is lost when it is moved along beside an edited element with parts.
 */
export interface EditTree {
  value: RegoValue;
  /** Of an object or a set: what a key has now, undefined where it is deleted. */
  readonly children: Map<RegoValue, EditTree | undefined>;
  /** Of an array. */
  readonly elements: EditedElements<EditTree>;
}

export function editTree(value: RegoValue): EditTree {
  return { value, children: new Map(), elements: originalElements(isArray(value) ? value.length : 0) };
}

/** The part of a tree at a path. Throws where there is none. */
export function unfold(tree: EditTree, path: readonly RegoValue[]): EditTree {
  return path.reduce<EditTree>(childAt, tree);
}

function childAt(tree: EditTree, key: RegoValue): EditTree {
  if (isArray(tree.value)) return elementAt(tree, tree.value, key);
  if (isSet(tree.value) && isComposite(key)) collapse(tree);
  const edited = equalMember(tree.children, key);
  if (edited !== undefined) return tree.children.get(edited) ?? nothingAt(key);
  const original = originalAt(tree, key);
  return original === undefined ? nothingAt(key) : insert(tree, key, original);
}

function elementAt({ elements }: EditTree, original: readonly RegoValue[], key: RegoValue): EditTree {
  const place = placeOf(key, elements.slots.length);
  const edited = elements.slots[place];
  if (isEdited(edited)) return edited;
  const element = original[place];
  if (element === undefined) return nothingAt(key);
  const child = editTree(element);
  removeElement(elements, place, hasParts);
  insertElement(elements, place, child, hasParts);
  return child;
}

const hasParts = ({ value }: EditTree): boolean => isComposite(value);

/** The value under a key before all edits; a set has each of its members under the member itself. */
function originalAt({ value }: EditTree, key: RegoValue): RegoValue | undefined {
  if (isObject(value)) return memberAt(value, key);
  if (!isSet(value)) throw new Error(`expected composite type, found ${typeName(value)}`);
  return equalMember(value, key) === undefined ? undefined : key;
}

/** Puts a value under a key, which it replaces in an object or a set; an array makes room for it. */
export function insert(tree: EditTree, key: RegoValue, value: RegoValue): EditTree {
  const child = editTree(value);
  if (isArray(tree.value)) {
    insertElement(tree.elements, placeOf(key, tree.elements.slots.length), child, hasParts);
    return child;
  }
  if (isSet(tree.value)) {
    if (!isEqual(key, value)) throw new Error('set key does not equal value to be inserted');
    if (isComposite(key)) collapse(tree);
  } else if (!isObject(tree.value)) throw new Error(`expected composite type, found ${typeName(tree.value)}`);
  setChild(tree, key, child);
  return child;
}

/** Deletes what is under a key. Throws where there is nothing. */
export function remove(tree: EditTree, key: RegoValue): void {
  if (isArray(tree.value)) {
    removeElement(tree.elements, placeOf(key, tree.elements.slots.length), hasParts);
    return;
  }
  if (isSet(tree.value) && isComposite(key)) collapse(tree);
  const edited = equalMember(tree.children, key);
  const there = edited === undefined ? originalAt(tree, key) : tree.children.get(edited);
  if (there === undefined) nothingAt(key);
  setChild(tree, key, undefined);
}

function setChild({ children }: EditTree, key: RegoValue, child: EditTree | undefined): void {
  const edited = equalMember(children, key);
  if (edited !== undefined) children.delete(edited);
  children.set(key, child);
}

/** The value with all edits made. */
export function rendered(tree: EditTree): RegoValue {
  const { value, children, elements } = tree;
  if (isArray(value)) return elementsOf(elements, value, rendered);
  if (children.size === 0) return value;
  const kept = [...children].flatMap(([key, child]): [RegoValue, RegoValue][] =>
    child === undefined ? [] : [[key, rendered(child)]],
  );
  const isKept = (key: RegoValue): boolean => equalMember(children, key) === undefined;
  if (isObject(value)) return new Map([...[...value].filter(([key]) => isKept(key)), ...kept]);
  if (!isSet(value)) return value;
  return setOf([...[...value].filter(isKept), ...kept.map(([, member]) => member)]);
}

/** A set is looked up by its members as they are now, so that those with parts are made first. */
function collapse(tree: EditTree): void {
  tree.value = rendered(tree);
  tree.children.clear();
}

const isComposite = (value: RegoValue): boolean => isArray(value) || isSet(value) || isObject(value);

/** The place that a number or a text means in an array; `-` is the one behind the last. */
function placeOf(key: RegoValue, length: number): number {
  if (key === '-') return length;
  if (typeof key === 'string' && key !== '0' && key.startsWith('0')) {
    throw new Error('leading zeros are not allowed in JSON paths');
  }
  const place = typeof key === 'string' ? int64Of(key) : isNumber(key) ? int64Of(numberText(key)) : undefined;
  if (place === undefined) throw new Error('invalid index of an array');
  return Number(place);
}

function nothingAt(key: RegoValue): never {
  throw new Error(`path ${regoText(key)} does not exist`);
}
