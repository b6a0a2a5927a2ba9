import { scaleLinear } from 'd3-scale';
import { round, svgPage, text } from './svg-page.ts';

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** What stands at its end, e.g. `0.74 s`. */
  readonly label: string;
  readonly ours: boolean;
}

const WIDTH = 760;
const BARS_FROM = 190;
const BARS_TO = 560;
const TOP = 84;
const STEP = 30;
const THICK = 18;
/** Bars more than so many times as long as the shortest of ours are cut, or ours could not be seen. */
const LONGEST = 30;

/** Horizontal bars from zero, in the order given, below lines that say what they are. A bar that is too long is cut, with a gap near its end. */
export function barChart(title: string, notes: readonly string[], bars: readonly Bar[]): string {
  const ours = Math.min(...bars.filter((bar) => bar.ours).map(({ value }) => value));
  const limit = Math.min(LONGEST * ours, Math.max(...bars.map(({ value }) => value)));
  const scale = scaleLinear([0, limit], [0, BARS_TO - BARS_FROM]).clamp(true);
  const rows = bars.flatMap((bar, i) => row(bar, TOP + i * STEP, scale(bar.value), limit));
  const height = TOP + bars.length * STEP + 8;
  const spoken = `${title}: ${bars.map(({ name, label }) => `${name} ${label}`).join('; ')}`;
  return svgPage({ width: WIDTH, height }, spoken, [
    text(20, 28, title, { kind: 'title' }),
    ...notes.map((note, i) => text(20, 48 + i * 18, note, { kind: 'faint' })),
    ...rows,
  ]);
}

function row(bar: Bar, y: number, width: number, limit: number): string[] {
  const kind = bar.ours ? 'bold' : '';
  const middle = y + THICK / 2 + 4.5;
  const parts = [
    text(BARS_FROM - 10, middle, bar.name, { kind, anchor: 'end' }),
    `<rect class="${bar.ours ? 'ours' : 'theirs'}" x="${BARS_FROM}" y="${y}" width="${round(Math.max(width, 1))}" height="${THICK}" rx="2"/>`,
    text(BARS_FROM + width + 8, middle, bar.label, { kind }),
  ];
  if (bar.value > limit) parts.push(cut(BARS_FROM + width - 24, y));
  return parts;
}

/** A slanted gap. */
function cut(x: number, y: number): string {
  return `<path class="ground" d="M${round(x)} ${y + THICK + 1}l6 -${THICK + 2}h6l-6 ${THICK + 2}z"/>`;
}
