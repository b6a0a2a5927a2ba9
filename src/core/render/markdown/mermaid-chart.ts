import type { Chart } from '../../checks/chart.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { escapeMermaid } from '../escape/escape-mermaid.ts';

const MOST_BINS = 12;
const MOST_SERIES = 3;
const LONGEST_LABEL = 28;
const LONGEST_TITLE = 80;
/** Pixels a bar, and for title and axis. */
const BAR_HEIGHT = 22;
const FRAME_HEIGHT = 70;
/** Of base, head and a third: told apart by light as well as by hue, on white and on black. */
const COLOURS = '#c96f66, #2f8f5b, #6a7fb5';

/**
 * A chart as a fenced block that GitHub draws: bars of every series side by side, one group a bin.
 *
 * Mermaid draws the bars of several series over each other and has no legend everywhere, so each bar gets a place
 * and a label of its own, and a series is nothing in the places of the others. With the labels of its value axis shown
 * Mermaid draws nothing as a stub, so values stand beside the bars instead.
 *
 * Drawn alike by Mermaid 10.9, 11.4 and 12.3, in its light and its dark theme.
 */
export function mermaidChart(chart: Chart): string {
  const bins = chosenBins(chart);
  const series = chart.series.slice(0, MOST_SERIES);
  const scale = chart.unit === 'share' ? 100 : 1;
  const value = (of: number, bin: number) => rounded((series[of]?.values[bin] ?? 0) * scale);
  const labels = uniqueLabels(
    bins.flatMap((bin) =>
      series.map(({ name }, of) => {
        const shown = chart.unit === 'share' ? `${value(of, bin)} %` : formatCount(value(of, bin));
        return `${cutText(chart.bins[bin] ?? '', LONGEST_LABEL)} · ${name} ${shown}`;
      }),
    ),
  );
  const most = Math.max(0, ...bins.flatMap((bin) => series.map((_, of) => value(of, bin))));
  const height = FRAME_HEIGHT + labels.length * BAR_HEIGHT;
  const bars = series.map((_, of) => {
    const values = bins.flatMap((bin) =>
      series.map((_, place) => (place === of ? value(of, bin) : 0)),
    );
    return `  bar [${values.join(', ')}]`;
  });
  const settings = {
    xyChart: { width: 700, height, yAxis: { showLabel: false, showTick: false } },
    themeVariables: { xyChart: { plotColorPalette: COLOURS } },
  };
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(settings)}}%%`,
    'xychart-beta horizontal',
    `  title "${escapeMermaid(cutText(chart.title, LONGEST_TITLE)) || 'Distribution'}"`,
    `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
    `  y-axis 0 --> ${most > 0 ? most : 1}`,
    ...bars,
    '```',
  ].join('\n');
}

/** Positions of the bins to draw, those with the longest bars where there are too many, in their order. */
function chosenBins({ bins, series }: Chart): number[] {
  const longest = (bin: number) => Math.max(0, ...series.map(({ values }) => finite(values[bin])));
  return [...bins.keys()]
    .sort((a, b) => longest(b) - longest(a))
    .slice(0, MOST_BINS)
    .sort((a, b) => a - b);
}

/** Mermaid draws bars of one label in one place. */
function uniqueLabels(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map(escapeMermaid).map((label) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label} (${times})`;
  });
}

/** A number as Mermaid reads it: no exponent, at most one decimal. */
function rounded(value: number): number {
  return Math.round(Math.min(finite(value), 1e14) * 10) / 10;
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : 0;
}
