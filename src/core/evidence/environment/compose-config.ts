import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';
import { badShape, objectAt, parseJsonObject } from '../json.ts';
import { keysOf } from '../json-scan.ts';

/** The top level of a resolved Compose file. */
const TOP: ReadonlySet<string> = new Set(['name', 'services', 'networks', 'volumes', 'configs', 'secrets', 'models']);

/** `docker compose config --format json`: the services that the environment consists of. */
export const composeConfig: Adapter<'environment'> = {
  id: 'compose-config',
  kind: 'environment',
  title: 'docker compose config JSON',
  tools: [{ tool: 'docker compose', how: 'docker compose config --format json > config.json' }],
  claims(file) {
    const keys = keysOf(file.head, 3);
    const known = [...keys].every((key) => key.includes('/') || TOP.has(key) || key.startsWith('x-'));
    const services = [...keys].some((key) => /^services\/[^/]+\/(?:image|build)$/.test(key));
    return known && keys.has('name') && keys.has('services') && (services || keys.has('networks'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const services = objectAt(root, 'services');
    if (services === undefined) throw badShape(file, '/services', root.services, 'services by name');
    const names = Object.keys(services).sort();
    const problems: ProblemParts[] = [];
    if (names.length === 0) {
      problems.push({
        code: 'evidence.empty',
        message: 'the configuration names no service',
        file: file.path,
        pointer: '/services',
        found: 'no service',
        expected: 'at least one service',
        remedy: 'name the profiles of the environment with --profile',
      });
    }
    emit({ services: names, containers: [] });
    return { tool: 'docker compose', notes: ['services of profiles that were not asked for are not listed'], problems };
  },
};
