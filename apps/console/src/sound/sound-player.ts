import type { SoundSource } from './sound-source.ts';
import { createStretcher, type Stretcher } from './stretcher.ts';
import { type Piece, soundTimeAt } from './time-line.ts';

type Samples = Float32Array<ArrayBuffer>;

/** How far ahead of the ear sound is handed to the audio clock. More survives a hidden page's slow timers. */
const aheadSeconds = 2.2;
/** Between handing over and hearing: the time to set up one buffer. */
const startSeconds = 0.02;
const retryMs = 1500;

/**
 * Plays a sound source without gaps, at any speed, from any place. It looks like a media element where the waveform needs
 * it to (events, currentTime, paused…); the bytes come by signed requests, which no <audio src> can make.
 */
export class SoundPlayer extends EventTarget {
  readonly duration: number;
  readonly readyState = 4;
  readonly currentSrc = '';
  readonly crossOrigin = null;
  readonly error = null;
  readonly preservesPitch = true;
  src = '';
  autoplay = false;
  controls = false;
  paused = true;
  ended = false;
  seeking = false;
  /** Playing, but the sound has not arrived yet. */
  waiting = false;

  readonly #source: SoundSource;
  #context: AudioContext | null = null;
  #gain: GainNode | null = null;
  #stretcher: Stretcher;
  #nodes = new Set<AudioBufferSourceNode>();
  #pieces: Piece[] = [];
  /** Of the recording, in seconds; where it stands while nothing sounds. */
  #restingAt = 0;
  /** The next unit to be handed over, and how many of its first samples to leave out. */
  #nextUnit = 0;
  #leaveOut = 0;
  /** A new one for each start: what an older run still had under way comes to nothing. */
  #run = 0;
  #speed = 1;
  #volume = 1;
  #muted = false;
  #frame = 0;
  #onFailure: (error: unknown) => void;

  constructor(source: SoundSource, onFailure: (error: unknown) => void = () => {}) {
    super();
    this.#source = source;
    this.#onFailure = onFailure;
    this.duration = source.frames / source.format.sampleRate;
    this.#stretcher = this.#makeStretcher();
  }

  get currentTime(): number {
    if (this.paused || !this.#context) return this.#restingAt;
    const latency = this.#context.outputLatency || this.#context.baseLatency || 0;
    const heard = soundTimeAt(this.#pieces, this.#context.currentTime - latency);
    return Math.min(this.duration, heard ?? this.#restingAt);
  }

  set currentTime(seconds: number) {
    const target = Math.max(0, Math.min(seconds, Math.max(0, this.duration - 0.05)));
    this.seeking = true;
    this.ended = false;
    this.#silence();
    this.#restingAt = target;
    this.#source.jump();
    this.#tell('seeking');
    this.#tell('timeupdate');
    if (this.paused) {
      // So that it sounds at once when asked to.
      this.#source.read(this.#unitAt(target)).catch(() => {});
      this.seeking = false;
      this.#tell('seeked');
    } else this.#start();
  }

  get playbackRate(): number {
    return this.#speed;
  }

  set playbackRate(speed: number) {
    if (speed === this.#speed) return;
    const at = this.currentTime;
    this.#speed = speed;
    if (!this.paused) {
      this.#silence();
      this.#restingAt = at;
      this.#start();
    }
    this.#tell('ratechange');
  }

  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    this.#volume = Math.max(0, Math.min(1, volume));
    this.#applyVolume();
    this.#tell('volumechange');
  }

  get muted(): boolean {
    return this.#muted;
  }

  set muted(muted: boolean) {
    this.#muted = muted;
    this.#applyVolume();
    this.#tell('volumechange');
  }

  async play(): Promise<void> {
    if (!this.paused) return;
    if (this.ended) this.currentTime = 0;
    const context = this.#open();
    this.paused = false;
    this.#tell('play');
    await context.resume();
    if (!this.paused && this.#nodes.size === 0) this.#start();
  }

  pause(): void {
    if (this.paused) return;
    this.#restingAt = this.currentTime;
    this.#silence();
    this.paused = true;
    this.waiting = false;
    cancelAnimationFrame(this.#frame);
    this.#tell('pause');
    this.#tell('timeupdate');
  }

  load(): void {}

  canPlayType(): string {
    return '';
  }

  removeAttribute(): void {}

  remove(): void {
    this.close();
  }

  setSinkId(): Promise<void> {
    return Promise.resolve();
  }

  /** Lets go of the sound, the requests and the audio device. */
  close(): void {
    this.pause();
    this.#source.close();
    this.#context?.close().catch(() => {});
    this.#context = null;
  }

  #open(): AudioContext {
    if (this.#context) return this.#context;
    // At the recording's own rate pieces meet exactly; resampled one by one they would click.
    const context = new AudioContext({
      sampleRate: this.#source.format.sampleRate,
      latencyHint: 'interactive',
    });
    this.#gain = context.createGain();
    this.#gain.connect(context.destination);
    this.#context = context;
    this.#applyVolume();
    return context;
  }

  #start(): void {
    this.#run++;
    const { sampleRate } = this.#source.format;
    const frame = Math.round(this.#restingAt * sampleRate);
    this.#nextUnit = Math.floor(frame / this.#source.unitFrames);
    this.#leaveOut = frame - this.#nextUnit * this.#source.unitFrames;
    this.#stretcher = this.#makeStretcher();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#everyFrame);
    void this.#feed(this.#run);
  }

  #silence(): void {
    this.#run++;
    for (const node of this.#nodes) {
      node.onended = null;
      node.stop();
      node.disconnect();
    }
    this.#nodes.clear();
    this.#pieces = [];
  }

  async #feed(run: number): Promise<void> {
    while (run === this.#run && this.#context) {
      const context = this.#context;
      const until = this.#pieces.at(-1)?.clockEnd ?? 0;
      if (this.#nextUnit >= this.#source.units) return;
      if (until - context.currentTime > aheadSeconds) {
        await pause(150);
        continue;
      }
      if (!this.#source.isHeld(this.#nextUnit) && until <= context.currentTime) this.#wait(true);
      let unit: Samples[];
      try {
        unit = await this.#source.read(this.#nextUnit);
      } catch (error) {
        if (run !== this.#run) return;
        this.#onFailure(error);
        await pause(retryMs);
        continue;
      }
      if (run !== this.#run) return;
      this.#hand(context, unit);
      this.#wait(false);
      if (this.seeking) {
        this.seeking = false;
        this.#tell('seeked');
      }
    }
  }

  #hand(context: AudioContext, unit: Samples[]): void {
    const { sampleRate, channels } = this.#source.format;
    const soundStart = (this.#nextUnit * this.#source.unitFrames + this.#leaveOut) / sampleRate;
    const input = this.#leaveOut > 0 ? unit.map((samples) => samples.subarray(this.#leaveOut)) : unit;
    this.#nextUnit++;
    this.#leaveOut = 0;
    const output = this.#stretcher.push(input);
    const length = output[0]?.length ?? 0;
    if (length === 0) return;
    const buffer = context.createBuffer(channels, length, sampleRate);
    for (const [channel, samples] of output.entries()) buffer.copyToChannel(samples, channel);
    const node = context.createBufferSource();
    node.buffer = buffer;
    node.connect(this.#gain!);
    const last = this.#pieces.at(-1);
    const clockStart = Math.max(last?.clockEnd ?? 0, context.currentTime + startSeconds);
    node.start(clockStart);
    this.#nodes.add(node);
    const isLast = this.#nextUnit >= this.#source.units;
    node.onended = () => {
      this.#nodes.delete(node);
      if (isLast && !this.paused) this.#finish();
    };
    this.#pieces.push({
      clockStart,
      clockEnd: clockStart + length / sampleRate,
      // Sound that the stretcher still holds comes with the next piece; the line stays whole.
      soundStart: last?.soundEnd ?? soundStart,
      soundEnd: isLast ? this.duration : (last?.soundEnd ?? soundStart) + (length * this.#speed) / sampleRate,
    });
    while (this.#pieces.length > 1 && this.#pieces[1]!.clockStart < context.currentTime - 1)
      this.#pieces.shift();
  }

  #finish(): void {
    this.#silence();
    this.#restingAt = this.duration;
    this.paused = true;
    this.ended = true;
    cancelAnimationFrame(this.#frame);
    this.#tell('timeupdate');
    this.#tell('pause');
    this.#tell('ended');
  }

  #wait(waiting: boolean): void {
    if (waiting === this.waiting) return;
    this.waiting = waiting;
    this.#tell(waiting ? 'waiting' : 'playing');
  }

  #everyFrame = (): void => {
    if (this.paused) return;
    this.#tell('timeupdate');
    this.#frame = requestAnimationFrame(this.#everyFrame);
  };

  #unitAt(seconds: number): number {
    const unit = Math.floor((seconds * this.#source.format.sampleRate) / this.#source.unitFrames);
    return Math.min(unit, Math.max(0, this.#source.units - 1));
  }

  #makeStretcher(): Stretcher {
    const { channels, sampleRate } = this.#source.format;
    return createStretcher({ channels, sampleRate, speed: this.#speed });
  }

  #applyVolume(): void {
    if (this.#gain) this.#gain.gain.value = this.#muted ? 0 : this.#volume;
  }

  #tell(event: string): void {
    this.dispatchEvent(new Event(event));
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
