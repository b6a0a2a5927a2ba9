import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/runner.ts';
import { fakeTerminal } from './fake-terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | object): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

async function assay(...argv: string[]) {
  const terminal = fakeTerminal(folder);
  const code = await runCli(argv, terminal);
  return { code, ...terminal.written };
}

const PEOPLE = 'id,age,name\n1,34,Ann\n2,,Bob\n3,200,\n4,17,Ann\n';

const SUITE = {
  name: 'people',
  expectations: [
    { type: 'expect_column_values_to_be_unique', kwargs: { column: 'id' } },
    {
      type: 'expect_column_values_to_be_between',
      kwargs: { column: 'age', min_value: 0, max_value: 120, mostly: 0.9 },
      severity: 'warning',
      meta: { owner: 'ana' },
      id: '76c6df68',
    },
    {
      expectation_type: 'expect_column_mean_to_be_between',
      kwargs: { column: 'aeg', max_value: 60 },
    },
  ],
};

describe('assay validate', () => {
  beforeEach(() => write('people.csv', PEOPLE));

  it('tells which expectations of a suite are not met, and exits with 1', async () => {
    write('suite.json', SUITE);
    const { code, out, err } = await assay('validate', 'people.csv', '--suite', 'suite.json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(
      out,
    ).toBe(`FAIL  people.csv, 4 rows, held to 3 expectations: 2 of 3 expectations are not met

error  expect_column_mean_to_be_between  people.csv
  expect_column_mean_to_be_between (column: aeg, max_value: 60) cannot be judged
  There is no column "aeg"; did you mean "age"?
  What to do: Put the column back, or write the expectation so that it fits the data.

warning  expect_column_values_to_be_between  people.csv
  1 row does not meet expect_column_values_to_be_between (column: age, min_value: 0, max_value: 120,
    mostly: 0.9)
  line 4, key 3: 200
  What to do: Correct the data, or change the expectation if it no longer holds.
`);
  });

  it("gives Great Expectations' own result as JSON", async () => {
    write('suite.json', SUITE);
    const { out } = await assay(
      'validate',
      'people.csv',
      '--suite',
      'suite.json',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toEqual({
      success: false,
      results: [
        expect.objectContaining({ success: true }),
        {
          success: false,
          expectation_config: {
            type: 'expect_column_values_to_be_between',
            kwargs: { column: 'age', min_value: 0, max_value: 120, mostly: 0.9 },
            meta: { owner: 'ana' },
            id: '76c6df68',
            severity: 'warning',
          },
          result: {
            element_count: 4,
            unexpected_count: 1,
            unexpected_percent: (1 / 3) * 100,
            partial_unexpected_list: [200],
            missing_count: 1,
            missing_percent: 25,
            unexpected_percent_total: 25,
            unexpected_percent_nonmissing: (1 / 3) * 100,
            partial_unexpected_counts: [{ value: 200, count: 1 }],
            partial_unexpected_index_list: [2],
            unexpected_list: [200],
            unexpected_index_list: [2],
          },
          meta: {},
          exception_info: {
            raised_exception: false,
            exception_traceback: null,
            exception_message: null,
          },
        },
        {
          success: false,
          expectation_config: {
            type: 'expect_column_mean_to_be_between',
            kwargs: { column: 'aeg', max_value: 60 },
            meta: {},
            severity: 'critical',
          },
          result: {},
          meta: {},
          exception_info: {
            raised_exception: true,
            exception_traceback: null,
            exception_message: 'There is no column "aeg"; did you mean "age"?',
          },
        },
      ],
      suite_name: 'people',
      suite_parameters: {},
      statistics: {
        evaluated_expectations: 3,
        successful_expectations: 1,
        unsuccessful_expectations: 2,
        success_percent: (1 / 3) * 100,
      },
      meta: {},
      id: null,
      findings: [],
    });
  });

  it('masks personal data, unless it is told not to', async () => {
    write('mails.csv', 'id,mail\n1,jane.quist@example.com\n2,x\n');
    const unmet = {
      type: 'expect_column_values_to_be_in_set',
      kwargs: { column: 'mail', value_set: ['x'] },
    };
    write('suite.json', { name: 'mails', expectations: [unmet] });
    const { out } = await assay('validate', 'mails.csv', '--suite', 'suite.json');
    expect(out).toContain('e•••.com');
    expect(out).not.toContain('quist');
    const asJson = ['validate', 'mails.csv', '--suite', 'suite.json', '--format', 'json'];
    expect((await assay(...asJson)).out).not.toContain('quist');
    expect((await assay(...asJson, '--no-mask')).out).toContain('jane.quist@example.com');
  });

  it('passes with 0 where all are met', async () => {
    write('suite.json', { expectations: SUITE.expectations.slice(0, 1) });
    const { code, out } = await assay('validate', 'people.csv', '--suite', 'suite.json');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'PASS  people.csv, 4 rows, held to 1 expectation: nothing is wrong\n',
    });
  });

  it('holds a file to a schema, besides or alone', async () => {
    const fields = [
      { name: 'id', type: 'integer' },
      { name: 'age', type: 'integer', constraints: { maximum: 150 } },
      { name: 'name', type: 'string' },
    ];
    write('schema.json', { fields });
    write('suite.json', { expectations: SUITE.expectations.slice(0, 1) });
    const both = ['--schema', 'schema.json', '--suite', 'suite.json'];
    const { code, out } = await assay('validate', 'people.csv', ...both);
    expect(code).toBe(1);
    expect(out).toContain('held to its schema and 1 expectation: 1 finding on its form and schema');
    expect(out).toContain('error  constraint-error  people.csv');
    const { out: json } = await assay('validate', 'people.csv', ...both, '--format', 'json');
    expect(JSON.parse(json)).toMatchObject({
      success: false,
      statistics: { success_percent: 100 },
      findings: [{ check: 'constraint-error', column: 'age', count: 1 }],
    });
    fields.splice(1, 1, { name: 'age', type: 'integer' } as never);
    write('schema.json', { fields });
    const alone = await assay('validate', 'people.csv', '--schema', 'schema.json');
    expect(alone).toMatchObject({
      code: 0,
      out: 'PASS  people.csv, 4 rows, held to its schema: nothing is wrong\n',
    });
  });

  it('holds a file of a repository to what its config says, types of its schema included', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    write('data/codes.csv', 'code\n10\n20\n30\n');
    write('data/schema.json', { fields: [{ name: 'code', type: 'string' }] });
    const expectations = `    expectations:\n      - expect_column_values_to_be_of_type: { column: code, type_: str }\n`;
    write('.github/assay.yml', `datasets:\n  - path: data/*.csv\n${expectations}`);
    expect((await assay('validate', 'data/codes.csv')).code).toBe(1);
    write(
      '.github/assay.yml',
      `datasets:\n  - path: data/*.csv\n    schema: data/schema.json\n${expectations}`,
    );
    expect((await assay('validate', 'data/codes.csv')).code).toBe(0);
  });

  it('judges the key that the config names, and says what a file was held to', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const config = (key: string) => `datasets:\n  - path: data/*.csv\n    key: ${key}\n`;
    const codes = (rows: string) => write('data/codes.csv', `code,n\n${rows}`);
    codes('10,1\n10,2\n,3\n');
    write('.github/assay.yml', config('code'));
    const { code, out } = await assay('validate', 'data/codes.csv');
    expect(code).toBe(1);
    expect(out).toContain('3 rows, held to its key: 2 findings on its form and key\n');
    expect(out).toContain('error  duplicate-key  data/codes.csv');
    expect(out).toContain('error  missing-key  data/codes.csv');

    write('.github/assay.yml', config('cod'));
    const { out: without } = await assay('validate', 'data/codes.csv');
    expect(without).toContain('held to its key: 1 finding on its form and key\n');
    expect(without).toContain('error  key-column-missing  data/codes.csv');

    write('.github/assay.yml', config('code'));
    codes('10,1\n20,1\n');
    write('data/more.csv', 'code,n\n20,5\n30,5\n');
    expect((await assay('validate', 'data/codes.csv')).out).toBe(
      'PASS  data/codes.csv, 2 rows, held to its key: nothing is wrong\n',
    );
    const { out: across } = await assay('validate', 'data/more.csv');
    expect(across).toContain('also line 3 of data/codes.csv');
  });

  it('refuses a suite that it does not understand, with every place', async () => {
    write(
      'suite.json',
      '[\n{ "type": "expect_colum_to_exist", "kwargs": {} },\n{ "kwargs": {} }\n]',
    );
    const { code, err } = await assay('validate', 'people.csv', '--suite', 'suite.json');
    expect(code).toBe(2);
    expect(err).toBe(`assay: The suite suite.json cannot be used.
suite.json:2: /0/type \`expect_colum_to_exist\` is not an expectation that is known
  Did you mean \`expect_column_to_exist\`?
suite.json:3: /1 The expectation has no \`type\`
       The page docs/expectations.md lists every expectation.
`);
  });

  it.each([
    [['people.csv'], 'There is nothing to hold people.csv to.'],
    [['none.csv', '--suite', 'suite.json'], 'There is no file none.csv.'],
    [['people.csv', '--suite', 'none.json'], 'The suite none.json cannot be read.'],
  ])('exits with 2 for %j', async (argv, message) => {
    const { code, err } = await assay('validate', ...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('masks personal data, and shows nothing of what the config hides', async () => {
    write('mail.csv', 'id,mail,note\n1,jane.doe@example.com,x\n2,,y\n');
    const kwargs = { column: 'mail', regex: '@assay' };
    write('suite.json', [
      { type: 'expect_column_values_to_match_regex', kwargs },
      { type: 'expect_column_values_to_be_in_set', kwargs: { column: 'note', value_set: ['x'] } },
    ]);
    const argv = ['validate', 'mail.csv', '--suite', 'suite.json'];
    for (const format of ['text', 'json']) {
      const { out } = await assay(...argv, '--format', format);
      expect(out).toContain('j•••@e•••.com');
      expect(out).not.toContain('jane.doe');
      expect((await assay(...argv, '--format', format, '--no-mask')).out).toContain('jane.doe');
    }
    write('assay.yml', 'privacy: { columns: [note] }\n');
    const hidden = await assay(...argv, '--format', 'json', '--config', 'assay.yml');
    expect(JSON.parse(hidden.out).results[1].result).toEqual({
      element_count: 2,
      missing_count: 0,
      missing_percent: 0,
      partial_unexpected_index_list: [1],
      unexpected_count: 1,
      unexpected_index_list: [1],
      unexpected_percent: 50,
      unexpected_percent_nonmissing: 50,
      unexpected_percent_total: 50,
    });
    const text = await assay(...argv, '--config', 'assay.yml');
    expect(text.out).toContain('1 place in note, whose values are hidden');
  });
});
