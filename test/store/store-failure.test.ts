import { describe, expect, it } from 'vitest';
import { AssayError } from '../../src/core/assay-error.ts';
import { storeFailure } from '../../src/store/store-failure.ts';

const failed = (fields: object) => storeFailure(Object.assign(new Error('a cell'), fields));

describe('storeFailure', () => {
  it('keeps the code and nothing of what was stored', () => {
    const error = failed({
      code: '23505',
      severity: 'ERROR',
      detail: 'Key (id)=(a cell) already exists.',
    });
    expect(error.message).toBe('The database failed: PostgreSQL refused a statement (23505).');
    expect(JSON.stringify(Object.entries(error))).not.toContain('cell');
    expect(error.cause).toBeUndefined();
    expect(failed({}).message).toBe('The database failed: Error.');
    expect(storeFailure('a cell').message).toBe('The database failed: an unknown failure.');
  });

  it('says what is wrong with the server', () => {
    expect(
      storeFailure(
        Object.assign(new Error('the database system is shutting down'), {
          code: '57P03',
          severity: 'FATAL',
        }),
      ).message,
    ).toContain('PostgreSQL says "the database system is shutting down" (57P03)');
    expect(failed({ code: 'ERR_SQLITE_ERROR', errstr: 'disk I/O error' }).message).toBe(
      'The database failed: SQLite says "disk I/O error".',
    );
    expect(storeFailure(new Error('Connection terminated unexpectedly')).message).toBe(
      'The database failed: Connection terminated unexpectedly.',
    );
    expect(failed({ code: 'EPIPE' }).message).toBe('The database failed: EPIPE.');
    expect(failed({ code: 'ECONNRESET' }).message).toBe('The database failed: ECONNRESET.');
  });

  it('leaves our own errors as they are', () => {
    const own = new AssayError('internal', 'x');
    expect(storeFailure(own)).toBe(own);
  });
});
