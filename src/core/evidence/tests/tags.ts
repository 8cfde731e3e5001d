import type { TestCase } from '../adapter.ts';

/**
 * Whether a test carries a tag: the report lists it (with or without its @), or it stands as a word of its own in the name or the suite,
 * as in `rejects a replayed token @security`.
 */
export function tagMatcher(tag: string): (test: TestCase) => boolean {
  const bare = tag.replace(/^@/, '');
  const token = /^[\p{L}\p{N}]/u.test(tag) ? `@${tag}` : tag;
  const word = new RegExp(`(?<![\\p{L}\\p{N}_.-])${escaped(token)}(?![\\p{L}\\p{N}_-])`, 'u');
  const stands = (text: string | undefined): boolean => text?.includes(token) === true && word.test(text);
  return ({ name, suite, tags }) =>
    tags?.some((one) => one === tag || one.replace(/^@/, '') === bare) === true || stands(name) || stands(suite);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
