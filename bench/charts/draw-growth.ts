import { fitLine, type Point } from '../growth/fit-line.ts';
import type { Growth } from '../growth/growth.ts';
import { times } from '../results/say-number.ts';
import { linePanel, PANEL_HEIGHT, PANEL_WIDTH, type Panel } from './line-panel.ts';
import { svgPage } from './svg-page.ts';

/** Time above, memory below; a column for each thing that grows. */
export function drawGrowth(growths: readonly Growth[]): string {
  const panels = growths.flatMap((growth, column) =>
    [timePanel(growth), ...memoryPanel(growth)].map((panel, row) => ({ panel, row, column })),
  );
  const rows = 1 + Math.max(0, ...panels.map(({ row }) => row));
  const size = { width: PANEL_WIDTH * growths.length + 20, height: PANEL_HEIGHT * rows + 20 };
  const spoken = panels.map(({ panel }) => `${panel.title}: ${panel.note}`).join('; ');
  return svgPage(
    size,
    spoken,
    panels.map(({ panel, row, column }) =>
      linePanel(panel, column * PANEL_WIDTH, row * PANEL_HEIGHT + 8),
    ),
  );
}

function timePanel({ unit, one, fixed, points }: Growth): Panel {
  const at = points.map(({ x, seconds }): Point => [x, seconds]);
  const line = fitLine(at);
  return {
    title: `Time by ${unit}`,
    note: `${fixed}; ${times(line.slope * 1000)} ms a ${one}`,
    xLabel: unit,
    yLabel: (seconds) => `${seconds} s`,
    points: at,
    line,
  };
}

function memoryPanel({ unit, one, fixed, points }: Growth): Panel[] {
  const at = points.flatMap(({ x, peakBytes }): Point[] =>
    peakBytes === undefined ? [] : [[x, peakBytes / 1e6]],
  );
  if (at.length < 3) return [];
  const line = fitLine(at);
  return [
    {
      title: `Peak memory by ${unit}`,
      note: `${fixed}; ${times(line.slope)} MB a ${one}`,
      xLabel: unit,
      yLabel: (megabytes) => `${megabytes.toLocaleString('en')} MB`,
      points: at,
      line,
    },
  ];
}
