import type { Adapter } from '../adapter.ts';
import { keysOf } from '../json-scan.ts';
import { xmlRootOf } from '../unread.ts';
import { readRobotJson } from './robot-json.ts';
import { robotRun } from './robot-suites.ts';
import { readRobotXml } from './robot-xml.ts';

/** The output of Robot Framework, XML or JSON: tests and tasks by their own status, never by that of a keyword. */
export const robot: Adapter<'tests'> = {
  id: 'robot',
  kind: 'tests',
  title: 'Robot Framework output.xml and output.json',
  tools: [
    { tool: 'Robot Framework', how: 'robot --output FILE.xml, or --output FILE.json (version 7.2 or later)' },
    { tool: 'Rebot', how: 'rebot --merge --output FILE.xml FIRST.xml SECOND.xml' },
  ],
  claims({ head }) {
    if (head.trimStart().startsWith('<'))
      return xmlRootOf(head) === 'robot' && /<robot\s[^>]*\bgenerat(?:or|ed)=/.test(head);
    const keys = keysOf(head, 2);
    return keys.has('generator') && keys.has('rpa') && keys.has('suite');
  },
  read(file, emit) {
    const run = robotRun(file, emit);
    const isXml = file.head.trimStart().startsWith('<');
    const { claims, generator, notes } = isXml ? readRobotXml(file, run) : readRobotJson(file, run);
    run.book.settle(claims);
    const version = /^\w+ (\d\S*)/.exec(generator)?.[1];
    return {
      tool: 'robot',
      ...(version === undefined ? {} : { toolVersion: version }),
      notes: [...notes, ...run.book.notes],
      problems: run.book.problems,
      runErrors: run.runErrors,
    };
  },
};
