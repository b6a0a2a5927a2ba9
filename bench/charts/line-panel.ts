import { scaleLinear } from 'd3-scale';
import type { Line, Point } from '../growth/fit-line.ts';
import { round, text } from './svg-page.ts';

/** Points, the line through them, and axes from zero. */
export interface Panel {
  readonly title: string;
  /** The slope in words. */
  readonly note: string;
  readonly xLabel: string;
  readonly yLabel: (y: number) => string;
  readonly points: readonly Point[];
  readonly line: Line;
}

export const PANEL_WIDTH = 370;
export const PANEL_HEIGHT = 230;
const LEFT = 66;
const RIGHT = 20;
const TOP = 54;
const BOTTOM = 46;
const TICKS = 4;

/** Draws a panel with its upper left corner at a point. */
export function linePanel(panel: Panel, left: number, top: number): string {
  const { points, line } = panel;
  const most = (values: readonly number[]) => Math.max(...values);
  const x = scaleLinear([0, most(points.map(([at]) => at))], [LEFT, PANEL_WIDTH - RIGHT]).nice(
    TICKS,
  );
  const y = scaleLinear([0, most(points.map(([, at]) => at))], [PANEL_HEIGHT - BOTTOM, TOP]).nice(
    TICKS,
  );
  const end = most(points.map(([at]) => at));
  const parts = [
    text(20, 22, panel.title, { kind: 'bold' }),
    text(20, 40, panel.note, { kind: 'faint' }),
    ...y
      .ticks(TICKS)
      .flatMap((tick) => [
        `<path class="line" d="M${LEFT} ${round(y(tick))}H${PANEL_WIDTH - RIGHT}"/>`,
        text(LEFT - 8, y(tick) + 4, panel.yLabel(tick), { kind: 'faint', anchor: 'end' }),
      ]),
    ...x.ticks(TICKS).map((tick) =>
      text(x(tick), PANEL_HEIGHT - BOTTOM + 18, tick.toLocaleString('en'), {
        kind: 'faint',
        anchor: 'middle',
      }),
    ),
    text((LEFT + PANEL_WIDTH - RIGHT) / 2, PANEL_HEIGHT - BOTTOM + 36, panel.xLabel, {
      kind: 'faint',
      anchor: 'middle',
    }),
    `<path class="fit" d="M${round(x(0))} ${round(y(line.intercept))}L${round(x(end))} ${round(y(line.intercept + line.slope * end))}"/>`,
    ...points.map(
      ([atX, atY]) => `<circle class="ours" cx="${round(x(atX))}" cy="${round(y(atY))}" r="3.5"/>`,
    ),
  ];
  return `<g transform="translate(${left} ${top})">\n    ${parts.join('\n    ')}\n  </g>`;
}
