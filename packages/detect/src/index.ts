export { detect, open } from './detect.ts';
export {
  type RedactedMark,
  type RedactedTurn,
  type RedactionStyle,
  redact,
  redactionStyles,
} from './redact.ts';
export {
  type Conversation,
  type DetectOptions,
  type DetectTurn,
  type Finding,
  type FindingType,
  findingTypes,
  type KnownValue,
  type Language,
  languages,
  type Preset,
  presets,
  type Session,
  type Why,
} from './types.ts';
