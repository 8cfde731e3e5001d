import type { Facts, Mapping } from './fact.ts';

/** Names of containers are those of their services with a number; the services of a configuration are listed as they are. */
function servicesIn({ state }: Facts): readonly string[] {
  const told = state as Readonly<Record<string, unknown>>;
  if (Array.isArray(told.services)) return told.services;
  return [...new Set(Object.keys(told).map((name) => name.replace(/-\d+$/, '')))].sort();
}

const SERVICES: Mapping = { also: (facts, { environment }) => [[servicesIn(facts), environment?.services]] };
const FOR_EYES: Mapping = { problem: 'evidence.use_instead' };

/** What the commands of Docker say of an environment. */
export const ENVIRONMENT: Readonly<Record<string, Mapping>> = {
  'docker inspect': {
    also: ({ state, ...facts }, { environment }) => {
      const found = Object.fromEntries(Object.entries(state as object).filter(([, said]) => !/^no such/.test(said)));
      return [[servicesIn({ ...facts, state: found }), environment?.services]];
    },
    lost: /does not exist/,
  },
  'docker ps | docker ps --format json (ndjson)': SERVICES,
  'docker ps | docker ps table text': FOR_EYES,
  'docker compose | docker compose ps table text': FOR_EYES,
  'docker compose | docker compose ls json': FOR_EYES,
  'docker compose | docker compose images json': FOR_EYES,
  'docker compose | docker compose config yaml': SERVICES,
  'docker compose | docker compose config json': SERVICES,
};
