import { SluisError, type TranscriptFormat } from '#ground';

/** Everything that the filter does not take, each with what to do. The texts never repeat what was sent. */
const refusals = {
  'transcript-empty': [422, 'The transcript holds no words. Send the one that belongs to this recording.'],
  'transcript-encoding': [415, 'The transcript is not UTF-8 text. Convert it to UTF-8 and send it again.'],
  'transcript-compressed': [415, 'The transcript is compressed. Unpack it and send the text itself.'],
  'transcript-format': [
    415,
    'This is none of the transcripts that are understood. docs/formats.md lists them; WebVTT and SubRip can be exported nearly everywhere.',
  ],
  'transcript-malformed': [
    422,
    'The transcript looks like a known format, but its content does not fit it. Export it again and send it unchanged.',
  ],
  'transcript-unfinished': [
    422,
    'The recogniser had not finished, or had failed, when this was written. Fetch the transcript again once it is complete.',
  ],
  'transcript-without-words': [
    422,
    'This describes a recording or what was made of it, but holds none of its words. Export the transcript itself and send that.',
  ],
  'transcript-partial': [
    422,
    'This is one page of a transcript that has more. What is missing could not be masked in the sound. Fetch all of it in one page, or join the pages.',
  ],
  'times-unit': [
    422,
    'The times of the transcript fit no speech, neither in seconds, nor in milliseconds, nor in ticks. Export it again; the times decide what is masked in the sound.',
  ],
  'times-beyond-duration': [
    422,
    'The transcript tells of words long after the end that it states itself. Export it again; the times decide what is masked in the sound.',
  ],
  'transcript-too-large': [
    413,
    'The transcript is larger than 32 MiB or has too many turns or words. Split the conversation.',
  ],
  'too-many-parties': [422, 'A conversation has at most 100 parties.'],
  'times-backwards': [
    422,
    'Times in the transcript run backwards. Export it again; the times decide what is masked in the sound.',
  ],
  'times-contradict': [
    422,
    'Times of words in the transcript lie outside of their turn. Export it again; the times decide what is masked in the sound.',
  ],
  'transcript-without-times': [
    422,
    'The transcript has no times, so nothing could be masked in the sound. Send a transcript with word or turn times, or leave the sound out.',
  ],
  'transcript-longer-than-audio': [
    422,
    'The transcript is longer than the recording. Check that the two belong together and that the recording is whole.',
  ],
  'sound-beyond-transcript': [
    422,
    'There is voice in the recording that the transcript has no words for, so nothing could be found in it. Send a transcript of the whole recording, every channel of it.',
  ],
  'transcript-shifted': [
    422,
    'The times of the transcript do not fit the voices in the recording: masks would fall beside what they should hide. Check that the two belong together and begin at the same moment.',
  ],
  'vcon-signed': [
    422,
    'This vCon is signed (JWS) and cannot be checked here. Send the vCon itself, unsigned.',
  ],
  'vcon-encrypted': [422, 'This vCon is encrypted. Decrypt it and send the vCon itself.'],
  'vcon-no-metadata': [
    422,
    'The vCon says nothing of queue, country and class. Send it as multipart with metadata, or put them in an attachment of purpose "sluis-metadata".',
  ],
  'vcon-external-sound': [
    422,
    'The vCon points to a recording elsewhere. Send that file along; Sluis fetches nothing.',
  ],
  'vcon-text-kind': [
    422,
    'A message in this vCon is not plain text (HTML, or a whole e-mail). What is encoded in it could not be looked at. Send its text as text/plain.',
  ],
  'vcon-several-dialogs': [422, 'The vCon holds several recordings. Send each as a conversation of its own.'],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof refusals;

export function refuse(code: RefusalCode, cause?: unknown): SluisError {
  const [status, message] = refusals[code];
  return new SluisError(code, message, { status, cause });
}

/** As people know them: names, the same in every language. */
export const formatNames: Record<TranscriptFormat, string> = {
  ...{ webvtt: 'WebVTT', subrip: 'SubRip (SRT)', 'plain-text': 'text with names of speakers', vcon: 'vCon' },
  ...{
    'amazon-transcribe': 'Amazon Transcribe',
    'amazon-call-analytics': 'Amazon Call Analytics / Contact Lens',
  },
  ...{
    'amazon-post-call': 'Amazon Post Call Analytics',
    'amazon-data-automation': 'Amazon Bedrock Data Automation',
  },
  ...{ assemblyai: 'AssemblyAI', 'azure-speech': 'Azure Speech', deepgram: 'Deepgram', wtf: 'WTF' },
  ...{ 'genesys-cloud': 'Genesys Cloud', 'google-speech': 'Google Speech-to-Text', 'rev-ai': 'Rev.ai' },
  ...{ twilio: 'Twilio', whisper: 'Whisper' },
};

/** Says which format was recognised and which field of it does not fit; never what stands there. */
export function malformed(format: TranscriptFormat, at: string): SluisError {
  const [status, message] = refusals['transcript-malformed'];
  const details = { format: formatNames[format], at };
  return new SluisError('transcript-malformed', `${message} (${details.format}: ${at})`, { status, details });
}
