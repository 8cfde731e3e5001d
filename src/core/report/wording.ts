import type { Decision } from '../model/decision.generated.ts';
import { shownInstant } from '../model/headline.ts';
import { concernsOf, isBlocking } from './concerns.ts';
import { said } from './escape.ts';

/** What each slot brought, in one phrase a slot; binding none and a source that was not read are said. */
export function sourcesText({ sources }: Decision): readonly string[] {
  if (sources.length === 0) return ['no slot is configured'];
  return sources.map(({ slot, status, binding, summary, producer }) => {
    const what = status === 'missing' ? status : summary;
    const notes = [
      status === 'stale' || status === 'rejected' ? status : '',
      status === 'read' && binding === 'none' ? 'bound to nothing' : '',
      producer === undefined ? '' : `producer: ${producer}`,
    ].filter((note) => note !== '');
    return said(`${slot} ${what}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`);
  });
}

/** How long this answer stands. */
export function holdsText({ valid_until }: Decision): string {
  return `until an input changes${valid_until === undefined ? '' : `, at the latest until ${shownInstant(valid_until)}`}`;
}

/** What time alone changes next; undefined where it changes nothing. */
export function nextText({ next_change }: Decision): string | undefined {
  return next_change === undefined ? undefined : `${shownInstant(next_change.at)}: ${said(next_change.what)}`;
}

export function waiverText({ ticket, rule, item, state, expires, note }: Decision['waivers'][number]): string {
  const end = `${state === 'expired' ? 'ended' : 'ends'} ${shownInstant(expires)}`;
  return said(
    `${ticket} for ${rule}${item === '' ? '' : ` (${item})`}, ${state}, ${end}${note === undefined ? '' : `: ${note}`}`,
  );
}

export function softnessText({ rule, level, until, owner, reason }: Decision['softness'][number]): string {
  const end = until === undefined ? 'without end' : `until ${shownInstant(until)}`;
  return said([`${rule} at level ${level} ${end}`, owner, reason].filter((part) => part !== undefined).join(', '));
}

/** What a reader has to know beside the first line: what undecided means, and that observing lets it through. */
export function verdictTexts(decision: Decision): readonly string[] {
  const { verdict, observing, exit_code } = decision;
  const isLetThrough = verdict !== 'pass' && exit_code === 0 && observing !== undefined;
  return [
    ...(verdict === 'undecided' ? [undecidedText(decision)] : []),
    ...(isLetThrough ? [`observing: nothing is blocked before ${shownInstant(observing.until)}`] : []),
  ];
}

function undecidedText(decision: Decision): string {
  const { problems } = decision;
  const unknown = concernsOf({ ...decision, problems: [] }).filter(isBlocking).length + problems.length;
  if (unknown === 0) return 'nothing is known to be wrong; nothing was judged either, so this is not a pass';
  const things = unknown === 1 ? '1 thing is not known' : `${unknown} things are not known`;
  return `nothing is known to be wrong; ${things}, so this is not a pass`;
}

/** Who judged, by what and on what: enough to find the documents that this decision can be recomputed from. */
export function judgeText({ tool, trusted_ref, digests }: Decision): string {
  const ref = trusted_ref.name.replace(/^refs\/(?:heads|remotes)\//, '');
  const [policies, snapshot] = [digests.policies.slice(0, 12), digests.snapshot.slice(0, 12)];
  return said(
    `${tool.name} ${tool.version}, ${ref} at ${trusted_ref.commit.slice(0, 7)}, policies ${policies}, snapshot ${snapshot}`,
  );
}

/** Above what a configuration would say that does not judge yet. */
export const PREVIEW_TITLE = 'what this configuration would say';

/** The preview's first line, then every rule that would not plainly pass. */
export function previewTexts({ preview }: Decision): readonly string[] {
  if (preview === undefined) return [];
  const open = preview.rules.filter(({ status }) => status !== 'pass' && status !== 'off');
  return [said(preview.headline), ...open.map(({ code, title, status }) => said(`${code} · ${title}: ${status}`))];
}
