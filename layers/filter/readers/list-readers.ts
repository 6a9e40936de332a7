import type { Transcript } from '#ground';
import { isAmazonTranscribe, readAmazonTranscribe } from './read-amazon-transcribe.ts';
import { isAssemblyAi, readAssemblyAi } from './read-assemblyai.ts';
import { isAzure, readAzure } from './read-azure.ts';
import { isCallAnalytics, readCallAnalytics } from './read-call-analytics.ts';
import { isDataAutomation, readDataAutomation } from './read-data-automation.ts';
import { isDeepgram, readDeepgram } from './read-deepgram.ts';
import { isGenesys, readGenesys } from './read-genesys.ts';
import { isGoogle, readGoogle } from './read-google.ts';
import { isGoogleInsights, readGoogleInsights } from './read-google-insights.ts';
import { readPlainText } from './read-plain-text.ts';
import { isPostCall, readPostCall } from './read-post-call.ts';
import { isRevAi, readRevAi } from './read-rev-ai.ts';
import type { JsonObject } from './read-schema.ts';
import { isTwilio, readTwilio } from './read-twilio.ts';
import { readVcon, type VconContent } from './read-vcon.ts';
import { isWhisper, readWhisper } from './read-whisper.ts';
import { isWtf, readWtf } from './read-wtf.ts';

type Reader = {
  /** Told by fields that no other format has there; names of files and media types play no part. */
  recognises(value: JsonObject): boolean;
  read(value: JsonObject): Transcript;
};

/** What recognisers write. The first that recognises a file reads it; the loosest come last. */
const recognisers: readonly Reader[] = [
  { recognises: isCallAnalytics, read: readCallAnalytics },
  { recognises: isAmazonTranscribe, read: readAmazonTranscribe },
  { recognises: isPostCall, read: readPostCall },
  { recognises: isDataAutomation, read: readDataAutomation },
  { recognises: isDeepgram, read: readDeepgram },
  { recognises: isAssemblyAi, read: readAssemblyAi },
  { recognises: isRevAi, read: readRevAi },
  { recognises: isAzure, read: readAzure },
  { recognises: isGenesys, read: readGenesys },
  { recognises: isTwilio, read: readTwilio },
  { recognises: isGoogle, read: readGoogle },
  { recognises: isGoogleInsights, read: readGoogleInsights },
  { recognises: isWtf, read: readWtf },
  { recognises: isWhisper, read: readWhisper },
];

/** All that a vCon holds; what a recogniser wrote may be inside of it. */
export function readVconContent(value: JsonObject): VconContent {
  return readVcon(value, (body) => (typeof body === 'string' ? readPlainText(body) : readRecogniser(body)));
}

/** A recogniser's file, or null when it is none that is known. */
export function readRecogniser(value: JsonObject): Transcript | null {
  return recognisers.find((one) => one.recognises(value))?.read(value) ?? null;
}
