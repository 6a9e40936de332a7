/**
 * A tamper-evident log, pure: entries in; tree, checkpoints and proofs out.
 *
 * Tree and proofs: RFC 9162, section 2.1. Files: c2sp.org/tlog-tiles. Signatures: c2sp.org/signed-note and
 * c2sp.org/tlog-checkpoint with Ed25519. Leaves of version 1 stay readable for ever.
 */
export { type Checkpoint, openCheckpoint, signCheckpoint } from './checkpoint.ts';
export { commitDetail, decodeLeaf, encodeLeaf, type Leaf, pseudonym } from './leaf.ts';
export { LedgerError, type LedgerErrorCode } from './ledger-error.ts';
export { createMemoryTree, type MemoryTree } from './memory-tree.ts';
export {
  decodeNoteKey,
  ed25519PublicKey,
  encodeNoteKey,
  type NoteKey,
  openNote,
  signNote,
} from './signed-note.ts';
export {
  decodeBundle,
  decodeHashTile,
  encodeBundle,
  encodeHashTile,
  type Tile,
  tilePath,
  tilesOf,
  tileWidth,
} from './tiles.ts';
export {
  emptyRoot,
  hashLeaf,
  hashNode,
  proveConsistency,
  proveInclusion,
  type ReadNode,
  treeRoot,
} from './tree.ts';
export { type LogSource, type VerifyReason, type VerifyResult, verifyLog } from './verify-log.ts';
export { verifyConsistency, verifyInclusion } from './verify-proof.ts';
