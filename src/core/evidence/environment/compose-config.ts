import { parseDocument } from 'yaml';
import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { badShape, isObject, type JsonObject, nameOf, objectAt, parseJsonObject } from '../json.ts';
import { keysOf } from '../json-scan.ts';

/** The top level of a resolved Compose file. */
const TOP: ReadonlySet<string> = new Set(['name', 'services', 'networks', 'volumes', 'configs', 'secrets', 'models']);

/** The first two keys that the command writes; a Compose file written by hand is not resolved. */
const YAML = /^name: \S.*\r?\nservices:\s*(?:\{\})?\r?\n/;

/** Where every service has a profile that was not asked for. */
const NO_SERVICE = /^\s*\{\s*"name"\s*:\s*"[^"]*"\s*,\s*"services"\s*:\s*\{\s*\}\s*\}\s*$/;

/** `docker compose config`, as JSON or YAML: the services that the environment consists of. */
export const composeConfig: Adapter<'environment'> = {
  id: 'compose-config',
  kind: 'environment',
  title: 'docker compose config JSON or YAML',
  tools: [{ tool: 'docker compose', how: 'docker compose config --format json > config.json' }],
  claims(file) {
    if (YAML.test(file.head) || NO_SERVICE.test(file.head)) return true;
    const keys = keysOf(file.head, 3);
    const known = [...keys].every((key) => key.includes('/') || TOP.has(key) || key.startsWith('x-'));
    const services = [...keys].some((key) => /^services\/[^/]+\/(?:image|build)$/.test(key));
    return known && keys.has('name') && keys.has('services') && (services || keys.has('networks'));
  },
  read(file, emit) {
    const root = YAML.test(file.head) ? parseYaml(file) : parseJsonObject(file);
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

/** Half of such a document is a document as well; but docker compose ends its last line. */
const cut = (file: SourceFile): Problem =>
  new Problem({
    code: 'evidence.malformed',
    message: 'the configuration ends in the middle of a line',
    file: file.path,
    found: 'the end of the file',
    expected: 'a line end',
    remedy: 'run docker compose config again and let it finish',
  });

function parseYaml(file: SourceFile): JsonObject {
  const text = file.text();
  if (!text.endsWith('\n')) throw cut(file);
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true });
  const [fault] = document.errors;
  const value: unknown = fault === undefined ? document.toJS({ maxAliasCount: 0 }) : undefined;
  if (isObject(value)) return value;
  throw new Problem({
    code: 'evidence.malformed',
    message: 'the configuration is not YAML as docker compose writes it',
    file: file.path,
    line: fault?.linePos?.[0].line ?? 1,
    found: fault?.code ?? nameOf(value),
    expected: 'one mapping',
    remedy: 'use the output of docker compose config as it is',
  });
}
