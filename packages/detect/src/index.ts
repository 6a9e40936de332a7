export {
  type About,
  type DelicateNotice,
  type DelicateReason,
  noticeDelicate,
} from './delicate/notice-delicate.ts';
export { type Matter, matters } from './delicate/words/delicate-file.ts';
export { detect } from './detect.ts';
export {
  type DetectPolicy,
  type PolicyFloor,
  paymentTypes,
  styleFor,
  type Weakening,
  weakeningsOf,
} from './policy/policy.ts';
export { type PolicyProblem, type PolicyResult, readPolicy } from './policy/read-policy.ts';
export {
  type PolicyTextResult,
  readPolicyText,
  type YamlLibrary,
  type YamlLines,
} from './policy/read-policy-text.ts';
export {
  type RedactedMark,
  type RedactedTurn,
  type RedactionStyle,
  type RedactOptions,
  redact,
  redactionStyles,
} from './redact/redact.ts';
export { open } from './session.ts';
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
