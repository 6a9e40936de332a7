export { verifyLedger } from './run-ledger-verify.ts';
