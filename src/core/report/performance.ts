import { clip, said, xmlText } from './escape.ts';
import { type Figure, figuresOf, figureTexts, isBeyond, scaleOf } from './figures.ts';
import { plainHeadline } from './headline.ts';
import type { Reporter } from './reporter.ts';

const WIDTH = 880;
const [LEFT, TRACK] = [20, 840];
const [HEAD, ROW] = [64, 74];

/** Colours that keep 4.5:1 on a light and on a dark page; every mark has its own shape too. */
const STYLE = `
svg { color-scheme: light dark; font: 13px system-ui, sans-serif; }
.page { fill: #ffffff; } .text { fill: #1f2328; } .quiet { fill: #57606a; } .track { fill: #eaeef2; }
.within { fill: #1a7f37; } .beyond { fill: #cf222e; } .run { fill: none; stroke: #1f2328; }
.baseline { stroke: #1f2328; stroke-dasharray: 4 3; } .limit { stroke: #cf222e; }
@media (prefers-color-scheme: dark) {
  .page { fill: #0d1117; } .text { fill: #f0f6fc; } .quiet { fill: #9198a1; } .track { fill: #212830; }
  .within { fill: #2ea043; } .beyond { fill: #f85149; } .run { stroke: #f0f6fc; }
  .baseline { stroke: #f0f6fc; } .limit { stroke: #ff7b72; }
}`;

/** A chart of every metric that has a budget or a baseline: one file, without script or anything from elsewhere. */
export const performance: Reporter = {
  id: 'performance',
  title: 'Chart of metrics, baselines and budgets',
  file: 'performance.svg',
  render(decision) {
    const figures = figuresOf(decision);
    const height = HEAD + Math.max(1, figures.length) * ROW;
    const beyond = figures.filter(isBeyond).length;
    const summary = `${figures.length} metrics, ${beyond} beyond a limit`;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">`,
      `<title id="title">${xmlText(plainHeadline(decision))}</title>`,
      `<desc id="desc">${summary}: ${figures.map(described).join('; ') || 'no metric was judged'}</desc>`,
      `<style>${STYLE}\n</style>`,
      `<rect class="page" width="${WIDTH}" height="${height}"/>`,
      `<text class="text" x="${LEFT}" y="26" font-weight="600">${xmlText(clip(plainHeadline(decision), 120))}</text>`,
      `<text class="quiet" x="${LEFT}" y="46">${summary} · bar: what is compared · circles: runs · dashed line: baseline · solid line: limit</text>`,
      ...figures.flatMap((figure, index) => row(figure, HEAD + index * ROW)),
      '</svg>',
      '',
    ].join('\n');
  },
};

function described(figure: Figure): string {
  const { value, baseline, limit } = figureTexts(figure);
  return xmlText(`${said(figure.name)} ${value}, baseline ${baseline}, limit ${limit}`);
}

function row(figure: Figure, top: number): readonly string[] {
  const scale = scaleOf(figure);
  const at = (value: number): string => (LEFT + (TRACK * Math.max(0, value)) / scale).toFixed(1);
  const width = ((TRACK * Math.max(0, figure.value)) / scale).toFixed(1);
  const { value, baseline, limit } = figureTexts(figure);
  const line = (kind: string, x: number): string =>
    `<line class="${kind}" x1="${at(x)}" x2="${at(x)}" y1="${top + 16}" y2="${top + 46}" stroke-width="2"/>`;
  const state = isBeyond(figure) ? 'beyond' : 'within';
  return [
    `<text class="text" x="${LEFT}" y="${top + 10}">${xmlText(said(figure.name))}: ${xmlText(value)}, ${state}</text>`,
    `<text class="quiet" x="${LEFT + TRACK}" y="${top + 10}" text-anchor="end">${xmlText(`baseline ${baseline} · limit ${limit}`)}</text>`,
    `<rect class="track" x="${LEFT}" y="${top + 20}" width="${TRACK}" height="22"/>`,
    `<rect class="${state}" x="${LEFT}" y="${top + 24}" width="${width}" height="14"/>`,
    ...(figure.runs.length > 1
      ? figure.runs.map((run) => `<circle class="run" cx="${at(run)}" cy="${top + 31}" r="4"/>`)
      : []),
    ...figure.baseline.map((base) => line('baseline', base)),
    ...[...figure.at_most, ...figure.at_least].map((limit) => line('limit', limit)),
  ];
}
