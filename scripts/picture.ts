/** A terminal's text with its colours as SVG. Understood are the SGR codes that our own reports use (ECMA-48, 8.3.117). */

interface Style {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly color: string;
}

interface Run extends Style {
  readonly text: string;
}

const PLAIN: Style = { bold: false, dim: false, color: '#d7dae0' };
const COLORS: Readonly<Record<number, string>> = { 31: '#ff6b68', 32: '#7ec97f', 33: '#e5c07b', 35: '#d39bea' };
const DIM = '#8b919c';
const BACKGROUND = '#1b1e24';
const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
const [SIZE, COLUMN, LINE, MARGIN] = [14, 8.43, 20, 18];
const SGR = new RegExp(`${String.fromCharCode(27)}\\[([0-9;]*)m`, 'g');

/** The picture of `text`; `title` is what a screen reader says. Throws for an escape sequence that is not understood. */
export function pictureOf(text: string, title: string): string {
  const lines = runsOf(text.trimEnd());
  const columns = Math.max(...lines.map((line) => line.reduce((sum, run) => sum + [...run.text].length, 0)));
  const width = Math.ceil(columns * COLUMN + 2 * MARGIN);
  const height = lines.length * LINE + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${BACKGROUND}"/>`,
    `<g font-family="${FONT}" font-size="${SIZE}" fill="${PLAIN.color}">`,
    ...lines.map((line, index) => lineOf(line, MARGIN + index * LINE + SIZE)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Each run stands at its own column, so that a font of another width shifts nothing. */
function lineOf(line: readonly Run[], y: number): string {
  let column = 0;
  const spans = line.map((run) => {
    const x = (MARGIN + column * COLUMN).toFixed(1);
    column += [...run.text].length;
    const weight = run.bold ? ' font-weight="bold"' : '';
    const color = run.dim ? DIM : run.color;
    const fill = color === PLAIN.color ? '' : ` fill="${color}"`;
    return run.text.trim() === '' ? '' : `<tspan x="${x}"${weight}${fill}>${escaped(run.text)}</tspan>`;
  });
  return `<text y="${y}" xml:space="preserve">${spans.join('')}</text>`;
}

function runsOf(text: string): readonly (readonly Run[])[] {
  let style = PLAIN;
  return text.split('\n').map((line) => {
    const runs: Run[] = [];
    let at = 0;
    for (const code of line.matchAll(SGR)) {
      runs.push({ ...style, text: line.slice(at, code.index) });
      style = (code[1] ?? '').split(';').reduce(styled, style);
      at = code.index + code[0].length;
    }
    runs.push({ ...style, text: line.slice(at) });
    if (runs.some((run) => run.text.includes('\u001b'))) throw new Error(`no colour: ${JSON.stringify(line)}`);
    return runs.filter((run) => run.text !== '');
  });
}

function styled(style: Style, code: string): Style {
  const number = Number(code);
  const color = COLORS[number];
  if (color !== undefined) return { ...style, color };
  if (number === 0) return PLAIN;
  if (number === 1) return { ...style, bold: true };
  if (number === 2) return { ...style, dim: true };
  if (number === 22) return { ...style, bold: false, dim: false };
  if (number === 39) return { ...style, color: PLAIN.color };
  throw new Error(`colour ${code} is not known`);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
