import type { Sample } from '../../model/part.generated.ts';
import type { Snapshot, Container as SnapshotContainer } from '../../model/snapshot.generated.ts';
import type { Container, EnvironmentSample } from '../adapter.ts';

type Environment = Snapshot['input']['environment'];

/** What was read from one file of an environment slot. */
export interface EnvironmentReport {
  readonly slot: string;
  readonly source: string;
  /** When the look was taken, by the manifest; RFC 3339. */
  readonly at?: string;
  readonly samples: readonly Sample[];
}

/**
 * The services that the Compose configurations name, and the looks at the containers: oldest first, those of unknown time last and by
 * slot and number in the name of their file. A look without containers is a look.
 */
export function foldEnvironment(reports: readonly EnvironmentReport[]): Environment {
  const all = reports.flatMap(({ samples, ...origin }) => samples.map((sample) => ({ ...origin, ...sample })));
  const services = new Set(all.flatMap((sample) => sample.services));
  const looks = all.filter((sample) => sample.services.length === 0);
  const samples = looks.sort(byAge).map(({ slot, source, at, containers }) => ({
    slot,
    source,
    ...(at === undefined ? {} : { at }),
    containers,
  }));
  return { services: [...services].sort(), samples };
}

/** A look as the snapshot has it. */
export const sampleOf = ({ services, containers }: EnvironmentSample): Sample => ({
  services: [...services],
  containers: containers.map(snapshotContainer).sort(byIdentity),
});

function snapshotContainer({
  imageId,
  exitCode,
  startedAt,
  upSeconds,
  ageSeconds,
  ...container
}: Container): SnapshotContainer {
  return {
    ...container,
    ...(imageId === undefined ? {} : { image_id: imageId }),
    ...(exitCode === undefined ? {} : { exit_code: exitCode }),
    ...(startedAt === undefined ? {} : { started_at: startedAt }),
    ...(upSeconds === undefined ? {} : { up_s: upSeconds }),
    ...(ageSeconds === undefined ? {} : { age_s: ageSeconds }),
  };
}

type Look = Pick<EnvironmentReport, 'slot' | 'source' | 'at'>;

function byAge(a: Look, b: Look): number {
  if (a.at !== undefined && b.at !== undefined && a.at !== b.at) return Date.parse(a.at) - Date.parse(b.at);
  if ((a.at === undefined) !== (b.at === undefined)) return a.at === undefined ? 1 : -1;
  return compare(a.slot, b.slot) || compare(numbered(a.source), numbered(b.source)) || compare(a.source, b.source);
}

const byIdentity = (a: SnapshotContainer, b: SnapshotContainer): number =>
  compare(a.service, b.service) || compare(a.id ?? '', b.id ?? '');

/** Digits padded, so that sample-10 comes after sample-9 in every locale. */
const numbered = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(12, '0'));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
