/** As `watch` takes them. `run` looks for real, each time; it never answers from what it saw before. */
export type Probe = {
  control: string;
  layer: string;
  run(): Promise<ProbeResult>;
};

export type ProbeResult = {
  state: 'stands' | 'weak' | 'down' | 'not-covered';
  /** `posture.CONTROL.what`; the console and the command line have its words. */
  messageKey: string;
  values?: Record<string, string | number>;
  /** Controls that fall with this one. */
  leansOn?: string[];
};
