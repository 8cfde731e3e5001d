import type { Decision } from '../model/decision.generated.ts';
import { type Concern, concernsOf, isBlocking } from './concerns.ts';
import { clip, commandData, commandProperty, said } from './escape.ts';
import { plainHeadline } from './headline.ts';
import { paragraphOf } from './message.ts';
import { actionablePlace } from './places.ts';
import type { Reporter } from './reporter.ts';

type Command = 'error' | 'warning' | 'notice';

/** GitHub drops the eleventh annotation of a step without a word. */
const MAX_ANNOTATIONS = 10;
/** The runner cuts a message here. */
const MAX_MESSAGE_BYTES = 4096;

/** Workflow commands: the verdict first, then one for each rule, worst first; the tenth says how many are left. */
export const annotations: Reporter = {
  id: 'annotations',
  title: 'Workflow annotations',
  file: 'annotations.txt',
  render(decision) {
    const concerns = concernsOf(decision).filter(({ status }) => status !== 'waived' && status !== 'pending');
    const room = MAX_ANNOTATIONS - 1;
    const told = concerns.length > room ? concerns.slice(0, room - 1) : concerns;
    const left = concerns.slice(told.length);
    const lines = [
      commandLine(verdictCommand(decision), { title: 'phasegate' }, plainHeadline(decision)),
      ...told.map((concern) => concernLine(concern, decision)),
      ...(left.length === 0 ? [] : [commandLine(commandOf(left, decision), { title: 'phasegate' }, leftText(left))]),
    ];
    return `${lines.join('\n')}\n`;
  },
};

function concernLine(concern: Concern, decision: Decision): string {
  const place = actionablePlace(concern);
  const at = place === undefined ? {} : { file: said(place.file), line: String(place.line) };
  return commandLine(commandOf([concern], decision), { ...at, title: concern.codes.join(', ') }, paragraphOf(concern));
}

function leftText(left: readonly Concern[]): string {
  const codes = left.flatMap((concern) => concern.codes);
  return `${left.length} more, each in the log and in the job summary: ${codes.join(', ')}`;
}

/** While observing nothing is blocked, so nothing is painted as an error. */
function commandOf(concerns: readonly Concern[], { observing }: Decision): Command {
  return observing === undefined && concerns.some(isBlocking) ? 'error' : 'warning';
}

function verdictCommand({ verdict, observing }: Decision): Command {
  if (verdict === 'pass') return 'notice';
  return observing === undefined ? 'error' : 'warning';
}

function commandLine(command: Command, properties: Readonly<Record<string, string>>, message: string): string {
  const told = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(said(value))}`);
  return `::${command} ${told.join(',')}::${cutToBytes(message)}`;
}

/** Escaped, and never cut inside an escape or a character. */
function cutToBytes(message: string): string {
  const encoder = new TextEncoder();
  let characters = message.length;
  let data = commandData(message);
  while (encoder.encode(data).length > MAX_MESSAGE_BYTES) {
    characters = Math.floor(characters * 0.9);
    data = commandData(clip(message, characters));
  }
  return data;
}
