import { describe, expect, test } from 'vitest';
import { compiled, deny, faultsOf, rule } from './policies.ts';

const [file, good] = rule('house.rollback', deny('input.tests.total > 1'));

test('the good rule compiles, so that each below fails by what is wrong in it', async () => {
  expect((await compiled([file, good])).rules.map(({ code }) => code)).toEqual(['house.rollback']);
});

describe('a rule', () => {
  test.each(['title', 'description', 'level', 'solution'])(
    'without %s in its metadata is refused by name',
    async (key) => {
      const text = good.replace(new RegExp(`^# +${key}: .*\n`, 'm'), '');
      expect(await faultsOf([file, text])).toMatchObject([{ code: 'policy.metadata', file }]);
    },
  );

  test('without any metadata is refused for each of the four', async () => {
    const text = good.replace(/^#.*\n/gm, '');
    expect((await faultsOf([file, text])).map(({ code }) => code)).toEqual(Array(4).fill('policy.metadata'));
  });

  test('of a level that does not exist is refused', async () => {
    const text = good.replace('level: block', 'level: ignore');
    expect((await faultsOf([file, text])).map(({ code }) => code)).toEqual(['policy.metadata']);
  });

  test.each(['gates.house.other', 'gates.rollback', 'house.rollback', 'gates.house.deep.rollback'])(
    'whose package is %s does not stand where it says',
    async (name) => {
      const text = good.replace('package gates.house.rollback', `package ${name}`);
      expect((await faultsOf([file, text])).map(({ code }) => code)).toContain('policy.place');
    },
  );

  test('E11: that stands in two files is refused at the second', async () => {
    const faults = await faultsOf([file, good], [`own/${file}`, good]);
    expect(faults.map(({ code }) => code)).toContain('policy.duplicate');
  });

  test('that uses what it never defines does not compile', async () => {
    const faults = await faultsOf(rule('house.rollback', deny('_is_good')));
    expect(faults).toMatchObject([{ code: 'policy.compile', file, line: 10 }]);
  });
});
