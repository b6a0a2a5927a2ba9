import { AssayError } from '../../core/assay-error.ts';
import type { AuditKey } from '../../core/audit/key/audit-key.ts';
import { auditId } from '../../core/audit/plan/audit-id.ts';
import { chooseDecoys } from '../../core/audit/plan/choose-decoys.ts';
import { nameExperts } from '../../core/audit/plan/name-experts.ts';
import { planAudit } from '../../core/audit/plan/plan-audit.ts';
import { requireClass } from '../../core/audit/plan/require-class.ts';
import { readLabelledRows } from '../../core/labels/predictions/read-labelled-rows.ts';
import { drawSample } from '../../core/sampling/draw-sample.ts';
import { readFrame } from '../../core/sampling/frame/read-frame.ts';
import { digestOf } from '../../core/table/digest.ts';
import { columnName } from '../../core/words/column-name.ts';
import { labelColumn } from '../dataset/label-column.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';
import { chooseStrata } from '../sample/choose-strata.ts';
import { noteFlags } from '../sample/note-flags.ts';
import { notePlan, strataOfPlan } from '../sample/plain-plan.ts';
import { readFlags } from '../sample/read-flags.ts';
import { askedColumn, askedPlace, toleranceOf } from './asked-column.ts';
import { auditColumns } from './audit-columns.ts';
import { auditPlan, auditSize } from './audit-size.ts';
import { expertNames, expertsPerRow } from './expert-names.ts';
import { readAskedRows } from './read-asked-rows.ts';
import { readClassTexts } from './read-class-texts.ts';
import type { StartOptions } from './start-options.ts';

export interface StartedAudit {
  readonly key: AuditKey;
  readonly census: boolean;
  /** The rows that were asked for, which there may not be. */
  readonly wanted: number;
  readonly notes: readonly string[];
}

/** Draws the rows of an audit with decoys and assigns them to experts; writes nothing. */
export async function startAudit(
  dataset: OpenedDataset,
  options: StartOptions,
  { cwd, secret, now }: { readonly cwd: string; readonly secret: string; readonly now: Date },
): Promise<StartedAudit> {
  const { files, policy, config, name } = dataset;
  const experts = nameExperts(expertNames(options.experts));
  const perRow = expertsPerRow(options.perRow, experts.length);
  const plan = auditPlan(options.size);
  const tolerance = toleranceOf(options);
  const audited = options.class ?? null;
  const privacy = { ...config.privacy, mask: config.privacy.mask && options.mask };
  const frameFiles = files.map((file) => ({
    path: file.path,
    table: file.table,
    keyColumns: file.keyColumns,
    strata: chooseStrata(file, strataOfPlan(plan, options.strata), false),
  }));
  const shown = [auditColumns(files[0]!, options.show, privacy, options)];
  const names = shown[0]!.shown.map((column) => files[0]!.table.columns[column]!);
  for (const file of files.slice(1)) shown.push(auditColumns(file, names, privacy, options));
  const asked = await readLabelledRows(
    files.map((file) => ({ ...file, label: askedPlace(file, options) })),
  );
  const labelled =
    audited === null || options.ask === undefined
      ? asked
      : await readLabelledRows(files.map((file) => ({ ...file, label: labelColumn(file) })));
  const classed = audited === null ? [] : await readClassTexts(files, labelled);
  if (audited !== null)
    requireClass(audited, [...new Set(classed.map(({ label }) => label))], name);
  const flagged =
    options.flags === undefined ? undefined : await readFlags(cwd, options.flags, frameFiles);
  const all = await readFrame(frameFiles, flagged);
  const frame =
    audited === null ? all : all.filter((_, place) => labelled[place]!.label === audited);
  if (frame.length === 0) throw new AssayError('bad-input', `${name} has no rows to ask about.`);
  const size = auditSize(plan, frame.length);
  const sample = drawSample(frame, { secret, size });
  const decoys = chooseDecoys(
    classed,
    audited ?? '',
    Math.round(sample.rows.length * decoyShare(options.decoys)),
    secret,
  );
  const wanted = new Set([...sample.rows, ...decoys].map(({ id }) => id));
  const column = columnName(files[0]!.table.columns, askedPlace(files[0]!, options));
  const digested = await Promise.all(
    files.map(async ({ path, source }) => ({ path, digest: await digestOf(source) })),
  );
  const key = planAudit({
    audit: auditId(secret, [digested, audited, column, experts, perRow, [...wanted]]),
    started: now.toISOString(),
    dataset: name,
    secret,
    ask: askedColumn(column, asked, policy.labels, options),
    tolerance,
    audited,
    experts,
    files: digested,
    shown: names,
    hides_rows: privacy.rows === 'hide',
    perRow,
    sample,
    asked: await readAskedRows(
      shown,
      asked.filter(({ id }) => wanted.has(id)),
    ),
    decoys: decoys.map(({ id }) => id),
  });
  const notes = [
    ...sample.notes,
    ...(flagged ? noteFlags(flagged, frame) : []),
    ...notePlan(plan, options),
  ];
  return { key, census: sample.census, wanted: plan.kind === 'rows' ? plan.rows : size, notes };
}

/** A share of the rows that count, `0.25` or `25%`: none of them to as many. */
function decoyShare(text: string): number {
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{0,6})?|\.\d{1,6})\s?(%?)$/.exec(text) ?? [];
  const share = digits === undefined ? -1 : Number(digits) / (percent === '%' ? 100 : 1);
  if (share >= 0 && share <= 1) return share;
  throw new AssayError('bad-arguments', `--decoys takes a share from 0 to 1, not ${text}.`, {
    hint: 'For example --decoys 0.25: one decoy for every four rows that count.',
  });
}
