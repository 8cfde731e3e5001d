/** What one line of a TAP stream is (testanything.org, versions 12 to 14). */
export type TapLine =
  | { readonly kind: 'point'; readonly indent: number; readonly point: TapPoint }
  | { readonly kind: 'plan'; readonly indent: number; readonly count: number }
  | { readonly kind: 'subtest'; readonly indent: number }
  | { readonly kind: 'close'; readonly indent: number }
  | { readonly kind: 'yaml'; readonly indent: number }
  | { readonly kind: 'bail'; readonly reason: string }
  | { readonly kind: 'other' };

/** A test point: whether it is ok, by which name, and what its directive says. */
export interface TapPoint {
  readonly ok: boolean;
  readonly name: string;
  readonly directive?: 'skip' | 'todo';
  readonly reason?: string;
  readonly durationMs?: number;
  /** Vitest opens a block for what stands inside a suite. */
  readonly opensBlock: boolean;
}

const POINT = /^( *)(not )?ok\b(?: +\d+)?(?: +-(?= |$))?(?: (.*))?$/;
/** Testem writes neither ok nor not ok before a test that it skipped. */
const TESTEM = /^(skip|todo) \d+ (\S.* - .*)$/;
const PLAN = /^( *)1\.\.(\d+)(?:\s|$)/;
/** ShellSpec says pending, and nothing after it. */
const DIRECTIVE = /(?:^|\s)#\s*(?:(skip|todo)(?:\S*)(?:\s+(.*))?|pending)$/i;
const TIME = /\s# time=([\d.]+)ms(?=\s|$)/;
const OPENS = /(?:^|\s)#[^#]*\{$/;

export function tapLine(text: string): TapLine {
  const line = text.trimEnd();
  const indent = line.length - line.trimStart().length;
  const plan = PLAN.exec(line);
  if (plan !== null) return { kind: 'plan', indent, count: Number(plan[2]) };
  const point = POINT.exec(line);
  if (point !== null) return { kind: 'point', indent, point: pointOf(point[2] === undefined, point[3] ?? '') };
  const testem = TESTEM.exec(line);
  if (testem !== null) return { kind: 'point', indent, point: pointOf(true, `${testem[2]} # ${testem[1]}`) };
  const rest = line.trimStart();
  if (rest.startsWith('# Subtest')) return { kind: 'subtest', indent };
  if (rest === '}') return { kind: 'close', indent };
  if (rest === '---') return { kind: 'yaml', indent };
  if (rest.startsWith('Bail out!')) return { kind: 'bail', reason: rest.slice('Bail out!'.length).trim() };
  return { kind: 'other' };
}

function pointOf(ok: boolean, text: string): TapPoint {
  const opensBlock = OPENS.test(text);
  const time = TIME.exec(text)?.[1];
  const plain = (opensBlock ? text.slice(0, -1) : text).replace(TIME, '').trim();
  const directive = DIRECTIVE.exec(plain);
  const isDirective = directive !== null && plain[directive.index] !== '\\' && plain[directive.index - 1] !== '\\';
  const before = isDirective ? plain.slice(0, directive.index) : plain;
  // Old versions of QUnit write the name behind the directive.
  const name = before.trim() === '' && isDirective ? (directive[2] ?? '') : before;
  return {
    ok,
    name: name.replace(/\\([\\#])/g, '$1').trim(),
    opensBlock,
    ...(isDirective ? { directive: directive[1]?.toLowerCase() === 'skip' ? 'skip' : 'todo' } : {}),
    ...(isDirective && directive[2] ? { reason: directive[2].trim() } : {}),
    ...(time === undefined ? {} : { durationMs: Number(time) }),
  };
}
