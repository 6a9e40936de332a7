type Labels = Readonly<Record<string, string>>;

export type Metrics = {
  /** Adds to a counter. Names and labels are constants of ours: nothing of a conversation or person. */
  count(name: MetricName, labels?: Labels, by?: number): void;
  /** Prometheus' text format, version 0.0.4. */
  render(): string;
};

const described = {
  sluis_conversations_received_total: 'Conversations stored',
  sluis_conversations_replayed_total: 'Uploads answered from an earlier one',
  sluis_conversations_refused_total: 'Uploads refused, by problem',
  sluis_findings_total: 'Findings taken out, by type',
  sluis_openings_total: 'Conversations opened',
  sluis_denials_total: 'Openings refused, by control',
} as const;
export type MetricName = keyof typeof described;

type Gauge = { name: string; help: string; read(): number };

export function createMetrics(gauges: readonly Gauge[] = []): Metrics {
  const counters = new Map<MetricName, Map<string, number>>();
  return {
    count(name, labels = {}, by = 1) {
      const series = counters.get(name) ?? new Map<string, number>();
      const key = Object.entries(labels)
        .map(([label, value]) => `${label}="${value.replace(/[^\w.-]/g, '_').slice(0, 60)}"`)
        .join(',');
      series.set(key, (series.get(key) ?? 0) + by);
      counters.set(name, series);
    },
    render() {
      const lines = (Object.keys(described) as MetricName[]).flatMap((name) => [
        `# HELP ${name} ${described[name]}`,
        `# TYPE ${name} counter`,
        ...[...(counters.get(name) ?? new Map([['', 0]]))].map(
          ([key, value]) => `${name}${key && `{${key}}`} ${value}`,
        ),
      ]);
      const gauged = gauges.flatMap(({ name, help, read }) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} gauge`,
        `${name} ${read()}`,
      ]);
      return `${[...lines, ...gauged].join('\n')}\n`;
    },
  };
}
