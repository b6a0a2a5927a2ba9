import { type Command, Option } from 'commander';
import { RepositoryFiles } from '../../check/repository-files.ts';
import { validateTable } from '../../check/validate-table.ts';
import { AssayError } from '../../core/assay-error.ts';
import type { DatasetPolicy } from '../../core/checks/dataset-policy.ts';
import type { ConfiguredExpectation } from '../../core/expectations/run/configured-expectation.ts';
import { expectationsOfDataset } from '../../core/expectations/run/expectations-of-dataset.ts';
import { namesHidden } from '../../core/privacy/hidden-columns.ts';
import { maskFindings } from '../../core/privacy/mask-findings.ts';
import { isValid } from '../../core/render/validation/is-valid.ts';
import { renderValidation } from '../../core/render/validation/render-validation.ts';
import { validationJson } from '../../core/render/validation/validation-json.ts';
import type { FileSchema } from '../../core/schema/file-schema.ts';
import type { DialectHints } from '../../core/table/dialect.ts';
import type { Table } from '../../core/table/table.ts';
import { WorkerMatcher } from '../../pattern/worker-matcher.ts';
import { type FilePlace, findPlace } from '../dataset/find-place.ts';
import { findPolicy } from '../dataset/find-policy.ts';
import { type OpenedData, openData } from '../open-data.ts';
import { startProgress } from '../progress.ts';
import type { ExitCode } from '../runner.ts';
import type { Terminal } from '../terminal.ts';
import { readSchema } from '../validate/read-schema.ts';
import { readSuite } from '../validate/read-suite.ts';

interface Options {
  readonly schema?: string;
  readonly suite?: string;
  readonly config?: string;
  readonly sheet?: string;
  readonly format: 'text' | 'json';
  readonly mask: boolean;
}

/** `assay validate`: one data file, held to a suite of Great Expectations, a schema, or the config. */
export function addValidate(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('validate')
    .description(
      'Hold a data file to a suite of Great Expectations, a schema, or what the config says of it.',
    )
    .argument('<file>', 'a data file, or a file of a revision such as main:data/tickets.csv')
    .option('--suite <file>', 'a suite of Great Expectations, as JSON')
    .option('--schema <file>', 'a Table Schema, a data package or a JSON Schema')
    .option(
      '--config <file>',
      'the config whose dataset judges where neither is given (default: .github/assay.yml of the repository)',
    )
    .option('--sheet <name>', 'the sheet of a workbook')
    .addOption(
      new Option('--format <format>', "what to print; json is Great Expectations' own result")
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--no-mask', 'show personal data and secrets as they are (default: masked)')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options) =>
      finish(await validate(file, options, terminal)),
    );
}

const EXAMPLES = `
Examples:
  assay validate tickets.csv --suite gx/expectations/tickets.json
  assay validate tickets.csv --schema datapackage.json --format json`;

async function validate(file: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal;
  const progress = startProgress(terminal);
  const place = await findPlace(cwd, file);
  const slowMatcher = new WorkerMatcher();
  try {
    progress.update(`validating ${file}`);
    const { dataset, config } = await findPolicy(place, options.config, cwd);
    const files = new RepositoryFiles(place.revisions, config, new Set());
    const held = await whatItIsHeldTo(place, dataset, files, options, cwd);
    if (held.expectations.length === 0 && !held.schema && !held.key) throw nothingToHoldTo(file);
    const data = await openData(cwd, file, withSheet(dataset.dialect, options.sheet));
    try {
      const table = soleTable(data);
      const found = await validateTable({
        path: place.path,
        table,
        stem: data.stem,
        dataset,
        files: files.around(place.path, dataset),
        slowMatcher,
        now: terminal.now(),
        judgesKey: held.key,
        expectations: held.expectations,
        ...(held.schema ? { schema: held.schema } : {}),
      });
      progress.done();
      const privacy = { ...config.privacy, mask: config.privacy.mask && options.mask };
      const hidden = new Set(namesHidden(table.columns, privacy.columns));
      const validation = {
        name: data.name,
        rows: table.rowCount,
        privacy,
        heldTo: { key: held.key, schema: held.schema !== undefined },
        evaluations: found.evaluations,
        findings: maskFindings(found.findings, privacy, { hidden, key: dataset.key }),
      };
      if (options.format === 'text') await terminal.out(renderValidation(validation, terminal));
      else
        await terminal.out(`${JSON.stringify(validationJson(validation, held.suite), null, 2)}\n`);
      return isValid(validation) ? 0 : 1;
    } finally {
      await data.close();
    }
  } finally {
    progress.done();
    await slowMatcher.close();
    await place.revisions.close();
  }
}

interface Held {
  readonly expectations: readonly ConfiguredExpectation[];
  readonly suite: string | null;
  readonly key: boolean;
  readonly schema?: FileSchema | undefined;
}

/** What the options name; where they name nothing, what the config says. */
async function whatItIsHeldTo(
  place: FilePlace,
  dataset: DatasetPolicy,
  files: RepositoryFiles,
  { suite, schema }: Options,
  cwd: string,
): Promise<Held> {
  if (suite === undefined && schema === undefined) {
    return {
      expectations: await expectationsOfDataset(dataset, files.around(place.path, dataset)),
      suite: null,
      key: dataset.key.length > 0,
      schema: await files.schema({ path: place.path, status: 'added' }, dataset),
    };
  }
  const read = suite === undefined ? undefined : await readSuite(cwd, suite);
  return {
    expectations: read?.expectations ?? [],
    suite: read?.name ?? null,
    key: false,
    schema: schema === undefined ? undefined : await readSchema(place, dataset, schema, cwd),
  };
}

const withSheet = (hints: DialectHints, sheet: string | undefined): DialectHints =>
  sheet === undefined ? hints : { ...hints, sheet };

function soleTable({ tables, name }: OpenedData): Table {
  const [first, ...others] = tables.values();
  if (first && others.length === 0) return first;
  throw new AssayError(
    'bad-arguments',
    `${name} has ${tables.size} sheets, and one is validated.`,
    {
      hint: `Choose one with --sheet: ${[...tables.keys()].join(', ')}.`,
    },
  );
}

function nothingToHoldTo(file: string): AssayError {
  return new AssayError('bad-arguments', `There is nothing to hold ${file} to.`, {
    hint: 'Give --suite or --schema, or expectations, a schema or a key for its dataset in the config.',
  });
}
