import { scaleBand, scaleLinear } from 'd3-scale';
import type { Chart } from '../../../checks/chart.ts';
import { formatCount } from '../../../words/format-count.ts';
import { labelWidth, shorten } from './chart-labels.ts';

interface BarChartProps {
  readonly chart: Chart;
  /** Pixels. */
  readonly width: number;
}

const BAR = 14;
const GAP = 10;
const AXIS = 22;
const MOST_BINS = 40;

/** A chart as horizontal bars: one group a bin, one bar a series, with the value at its end. */
export function BarChart({ chart, width }: BarChartProps) {
  const bins = chart.bins.slice(0, MOST_BINS);
  const { series } = chart;
  const labels = labelWidth(bins, width);
  const groupHeight = series.length * BAR + GAP;
  const height = bins.length * groupHeight + AXIS;
  const most = Math.max(...series.flatMap(({ values }) => values.filter(Number.isFinite)), 0);
  const x = scaleLinear()
    .domain([0, most || 1])
    .range([labels, width - VALUE_ROOM])
    .nice(4);
  const y = scaleBand<number>()
    .domain([...bins.keys()])
    .range([0, bins.length * groupHeight]);
  return (
    <svg
      class="bar-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${chart.title}; the numbers are below`}
    >
      {x.ticks(4).map((tick) => (
        <g key={tick} class="tick">
          <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
          <text x={x(tick)} y={height - 6} text-anchor="middle">
            {show(tick, chart.unit)}
          </text>
        </g>
      ))}
      {bins.map((bin, i) => (
        <g key={i}>
          <text
            class="bin"
            x={labels - 8}
            y={y(i)! + (groupHeight - GAP) / 2}
            dy="0.35em"
            text-anchor="end"
          >
            {shorten(bin, labels)}
            <title>{bin}</title>
          </text>
          {series.map(({ name, values }, of) => {
            const value = Number.isFinite(values[i]) ? values[i]! : 0;
            const top = y(i)! + of * BAR;
            return (
              <g key={name} class={`series-${of}`}>
                <rect
                  x={x(0)}
                  y={top + 1}
                  width={Math.max(0, x(value) - x(0))}
                  height={BAR - 2}
                  rx={2}
                >
                  <title>{`${bin}, ${name}: ${show(value, chart.unit)}`}</title>
                </rect>
                <text class="value" x={x(Math.max(0, value)) + 5} y={top + BAR / 2} dy="0.35em">
                  {show(value, chart.unit)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Room for the value at the end of the longest bar. */
const VALUE_ROOM = 56;

function show(value: number, unit: Chart['unit']): string {
  if (unit === 'count') return formatCount(Math.round(value));
  return `${Math.round(value * 1000) / 10} %`;
}
