// The licences of what stands in dist/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeChanged } from './changed.mjs';

/** The licences of the packages in the bundles. */
export function writeLicenses(folders) {
  const parts = folders.map((folder) => {
    const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { title: `${name} ${version} (${license ?? licenses?.[0]?.type ?? 'see below'})`, folder };
  });
  writeChanged('dist/THIRD_PARTY_LICENSES.txt', licenseTexts(parts));
}

export function licenseTexts(parts) {
  const texts = parts.map(({ title, folder }) => [title, ...licensesIn(folder)].join('\n\n'));
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** A few packages name their licence in the README only, or only in their description, beside the author. */
function licensesIn(folder) {
  const read = (file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
  const names = readdirSync(folder).sort();
  const files = names.filter((name) => /^(licen[cs]e|copying|notice)/i.test(name) && !/\.[jt]s$/.test(name));
  if (files.length > 0) return files.map(read);
  const { author } = JSON.parse(read('package.json'));
  const section = names
    .filter((name) => /^readme/i.test(name))
    .map((name) => /^(?:#+ *)?licen[cs]e$[\s\S]*/im.exec(read(name))?.[0]);
  return [`Copyright (c) ${author?.name ?? author}`, ...section.filter((text) => text !== undefined)];
}
