import { describe, expect, it } from 'vitest';
import { textRow, workbook } from '../core/table/xlsx/workbook.ts';
import { answered, auditFolders } from './audit-folder.ts';

const { at, start, right, fill } = auditFolders();

describe('answers that came back', () => {
  it.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['a byte order mark and CRLF', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text.replaceAll(' heel', ' héél'), 'latin1')],
    ['columns in another order', reorderColumns],
    [
      'rows in another order',
      (text: string) => {
        const [header, ...lines] = text.trim().split('\n');
        return [header, ...lines.reverse()].join('\n');
      },
    ],
    ['only some rows', (text: string) => text.split('\n').slice(0, 45).join('\n')],
  ])('reads answers that were saved with %s', async (_, save) => {
    await start();
    fill('expert-2', right);
    at.write('audit/expert-1.csv', save(answered(at.sheet('audit/expert-1.csv'), right)));
    const { code, out, err } = await at.assay('audit', 'score', 'audit', '--format', 'json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { experts, errors, problems } = JSON.parse(out);
    expect(problems).toEqual([]);
    expect(experts[0].answered).toBeGreaterThanOrEqual(44);
    expect(errors.wrong + errors.open).toBe(0);
  });

  it('reads a workbook and a JSON export from elsewhere', async () => {
    await start();
    const rows = at.sheet('audit/expert-1.csv');
    const cells = rows.map((line, i) => textRow(i + 2, line.code, line.text, right(line)));
    at.write(
      'from-mail.xlsx',
      workbook({ Sheet1: [textRow(1, 'Code', 'text', 'Answer'), ...cells].join('') }),
    );
    const { audit } = JSON.parse(at.read('audit/key.sealed.json'));
    const answers = at.sheet('audit/expert-2.csv').map((line) => ({
      ...{ code: line.code, answer: right(line), note: '' },
      seconds: 9,
    }));
    at.write(
      'page.json',
      JSON.stringify({ schema_version: 1, audit, expert: 'expert-2', answers }),
    );
    const { out } = await at.assay(
      ...['audit', 'score', 'audit', 'from-mail.xlsx', 'page.json', '--format', 'json'],
    );
    const { experts, errors } = JSON.parse(out);
    expect(experts.map((each: { answered: number }) => each.answered)).toEqual([50, 50]);
    expect(experts[1].seconds_a_row).toBe(9);
    expect(errors.right).toBe(40);
  });

  it.each([
    ['a file without codes', 'x.csv', 'a,b\n1,2\n', 'has no column code'],
    [
      'an export of another audit',
      'x.json',
      '{"schema_version":1,"audit":"other","expert":"a","answers":[]}',
      'holds answers of another audit',
    ],
    [
      'JSON of another kind',
      'x.json',
      '{"schema_version":1,"audit":"other"}',
      'is not what a sheet exports',
    ],
    ['no JSON', 'x.json', '{', 'is not what a sheet exports'],
  ])('refuses %s by its name', async (_, name, content, message) => {
    await start();
    at.write(`audit/${name}`, content);
    const { code, err } = await at.assay('audit', 'score', 'audit');
    expect(code).toBe(2);
    expect(err).toContain(name);
    expect(err).toContain(message);
  });

  it('takes the file that is preferred where an expert answered twice', async () => {
    await start();
    fill('expert-1', right);
    fill('expert-2', right);
    at.write(
      'audit/expert-1 (1).csv',
      answered(at.sheet('audit/expert-1.csv'), () => 'clog'),
    );
    const refused = await at.assay('audit', 'score', 'audit');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--prefer');
    const { code } = await at.assay('audit', 'score', 'audit', '--prefer', 'expert-1 (1).csv');
    expect(code).toBe(0);
    expect(JSON.parse(at.read('audit/score/report.json')).errors.open).toBe(40);
  });
});

function reorderColumns(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split(',').reverse().join(','))
    .join('\n');
}
