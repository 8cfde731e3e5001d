import { Problem } from '../../model/problem.ts';
import type { Ask, Report, SourceFile, TestCase } from '../adapter.ts';
import { kept } from '../kept.ts';
import type { Attributes, XmlHandler } from '../xml.ts';
import { type CaseDraft, firstLines, newCase } from './junit-case.ts';
import { dialectOf, dialectOfProperty } from './junit-dialect.ts';
import {
  addProblem,
  closeCase,
  closeSuite,
  type JunitState,
  newState,
  openSuite,
  reportOf,
  settle,
} from './junit-state.ts';

/** Reads the elements of one JUnit file. `settle` hands over what is held back and must be called even when the file turns out broken. */
export interface JunitReader {
  readonly handler: XmlHandler;
  settle(): void;
  report(): Report;
}

const TEXT_CHARACTERS = 4000;

export function junitReader(file: SourceFile, emit: (test: TestCase) => void, ask: Ask): JunitReader {
  const state = newState(file, emit, new Set(ask.acceptElements));
  return {
    handler: {
      open: (name, attributes, depth, line) => open(state, name, attributes, depth, line),
      close: (name, depth) => close(state, name, depth),
      text(piece) {
        if (state.text.length < TEXT_CHARACTERS) state.text += piece.slice(0, TEXT_CHARACTERS);
      },
    },
    settle: () => settle(state),
    report: () => reportOf(state),
  };
}

function open(state: JunitState, name: string, attributes: Attributes, depth: number, line: number): boolean {
  if (state.current !== undefined) return openInCase(state, state.current, name, attributes, depth, line);
  if (depth === 0 && name !== 'testsuites' && name !== 'testsuite') throw wrongRoot(state.file, name, line);
  switch (name) {
    case 'testsuites':
    case 'testsuite':
      openSuite(state, dialectOf(name, attributes), attributes, line);
      return false;
    case 'testcase':
      state.current = { draft: newCase(attributes, line), depth, child: '' };
      return false;
    case 'property':
      readProperty(state, attributes);
      return false;
    case 'properties':
    case 'system-out':
    case 'system-err':
      return false;
    default:
      return openStranger(state, name, attributes);
  }
}

/** Ginkgo says only here that a suite failed for another reason than a spec, and that it was a dry run, in which specs pass. */
function readProperty(state: JunitState, { name = '', value = '' }: Attributes): void {
  state.dialect = dialectOfProperty(name, value) ?? state.dialect;
  if (state.dialect.tool !== 'ginkgo') return;
  const suite = state.frames.at(-1)?.suite;
  if (name === 'SuiteSucceeded' && value === 'false' && suite !== undefined)
    suite.error ??= 'the suite failed, and none of its specs did';
  if (name === 'SpecialSuiteFailureReason' && value !== '') state.runErrors.push(firstLines(value));
  if (name === 'DryRun' && value === 'true') state.runErrors.push('this was a dry run: no spec ran');
}

/** An element outside a test case: an error of the suite itself, or something to note. */
function openStranger(state: JunitState, name: string, attributes: Attributes): boolean {
  if (!namesFailure(name)) {
    state.notes.add(`the element <${kept(name.slice(0, 60))}> outside a test case was passed over`);
    return false;
  }
  const frame = state.frames.at(-1);
  const deliver = (text: string): void => {
    const message = firstLines(text) || 'an error without a message';
    if (state.frames.length === 1 && frame?.suite.name === '') state.runErrors.push(message);
    else if (frame !== undefined) frame.suite.error ??= message;
  };
  return deliverText(state, attributes.message, deliver);
}

function openInCase(
  state: JunitState,
  current: { readonly draft: CaseDraft; readonly depth: number; child: string },
  name: string,
  attributes: Attributes,
  depth: number,
  line: number,
): boolean {
  const { draft } = current;
  if (depth > current.depth + 1) {
    if (current.child === 'properties') readTag(draft, attributes);
    if (current.child === '' && namesFailure(name)) draft.failures += 1;
    return false;
  }
  current.child = name;
  const say = (text: string): void => {
    draft.message ??= text;
  };
  switch (name) {
    case 'failure':
    case 'error':
      draft.failures += 1;
      return draft.message === undefined && deliverText(state, attributes.message, say);
    case 'ignored': // TestNG: a test that is not enabled
    case 'skip':
    case 'skipped': {
      const skip = { type: attributes.type ?? '', message: '' };
      draft.skip = draft.skip?.type === 'todo' ? draft.skip : skip;
      return deliverText(state, attributes.message, (text) => {
        skip.message = text;
      });
    }
    case 'flakyFailure':
    case 'flakyError':
      draft.recovered += 1;
      return deliverText(state, attributes.message, say);
    case 'rerunFailure':
    case 'rerunError':
      draft.reruns += 1;
      return false;
    case 'properties':
    case 'system-out':
    case 'system-err':
      return false;
    default:
      current.child = '';
      openUnknown(state, draft, name, line);
      return false;
  }
}

function openUnknown(state: JunitState, draft: CaseDraft, name: string, line: number): void {
  if (namesFailure(name)) {
    draft.failures += 1;
    state.notes.add(`the element <${kept(name.slice(0, 60))}> was read as a failure`);
  } else if (!state.accepted.has(name)) {
    addProblem(state, `element ${name}`, {
      code: 'evidence.unknown_element',
      message: 'a test case holds an element whose meaning is not known',
      line,
      found: `<${kept(name.slice(0, 60))}> in "${kept((draft.attributes.name ?? '').slice(0, 80))}"`,
      expected: 'failure, error, skipped or one of their kind',
      remedy: 'accept the element by name in the slot, if it says nothing about the result',
    });
  }
}

const namesFailure = (name: string): boolean => /fail|error/i.test(name.slice(name.indexOf(':') + 1));

const TAG_PROPERTIES = new Set(['tag', 'tags', 'label', 'labels', 'marker', 'markers', 'category']);

function readTag(draft: CaseDraft, { name = '', value = '' }: Attributes): void {
  const tags = TAG_PROPERTIES.has(name.toLowerCase()) ? value.split(/[\s,]+/) : name.startsWith('@') ? [name] : [];
  const found = tags.filter((tag) => tag !== '');
  if (found.length > 0) draft.tags = [...(draft.tags ?? []), ...found];
}

/** Gives the message at once where an attribute holds it, else asks for the text of the element. */
function deliverText(state: JunitState, message: string | undefined, deliver: (text: string) => void): boolean {
  if (message !== undefined && message.trim() !== '') {
    deliver(message);
    return false;
  }
  state.text = '';
  state.onText = deliver;
  return true;
}

function close(state: JunitState, name: string, depth: number): void {
  if (state.onText !== undefined && (state.current === undefined || depth === state.current.depth + 1)) {
    state.onText(state.text);
    state.onText = undefined;
    state.text = '';
  }
  if (state.current !== undefined) {
    if (depth > state.current.depth) return;
    closeCase(state, state.current.draft);
    state.current = undefined;
  } else if (name === 'testsuite' || name === 'testsuites') {
    closeSuite(state);
  }
}

function wrongRoot(file: SourceFile, name: string, line: number): Problem {
  return new Problem({
    code: 'evidence.wrong_root',
    message: 'the root of the XML is not that of a JUnit report',
    file: file.path,
    line,
    found: `<${name.slice(0, 60)}>`,
    expected: '<testsuites> or <testsuite>',
    remedy: 'let the tool write JUnit XML, or name the right format in the slot',
  });
}
