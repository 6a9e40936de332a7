/** Words of the house: what things are called, why something was refused, and what to do next. */
export const words = {
  finding: {
    PERSON: 'name',
    ADDRESS: 'address',
    PHONE: 'phone number',
    EMAIL: 'e-mail address',
    DATE_OF_BIRTH: 'date of birth',
    IBAN: 'IBAN',
    CARD_NUMBER: 'card number',
    CARD_EXPIRY: 'card expiry date',
    CARD_CVV: 'card verification code',
    PIN: 'PIN',
    PASSWORD: 'password',
    OTP: 'one-time code',
    NATIONAL_ID: 'national number',
    TAX_ID: 'tax number',
    HEALTH_ID: 'health number',
    PASSPORT: 'passport number',
    DRIVING_LICENCE: 'driving licence',
    LICENCE_PLATE: 'licence plate',
    CUSTOMER_ID: 'customer number',
    USERNAME: 'user name',
    IP_ADDRESS: 'IP address',
    SECURITY_ANSWER: 'security answer',
    KEYPAD_TONES: 'keypad tones',
  },
  role: {
    agent: 'agent',
    'team-leader': 'team leader',
    'quality-analyst': 'quality analyst',
    'complaints-handler': 'complaints handler',
    'privacy-officer': 'privacy officer',
    'fraud-analyst': 'fraud analyst',
    'security-administrator': 'security administrator',
    'key-officer': 'key officer',
    auditor: 'auditor',
    supplier: 'supplier or adviser',
  },
  purpose: {
    quality: 'Quality',
    complaint: 'Complaint',
    training: 'Training',
    fraud: 'Fraud',
    'rights-request': 'Request of a customer about their data',
    'recording-duty': 'Duty to record',
    dispute: 'Dispute',
  },
  class: {
    ordinary: 'ordinary',
    payment: 'payment',
    special: 'special category (health…)',
    'must-keep': 'must be kept',
  },
  consent: {
    unknown: 'unknown',
    'notice-given': 'notice given',
    consented: 'consented',
    objected: 'objected',
    withdrawn: 'withdrawn',
  },
  languageName: { nl: 'Dutch', de: 'German', fr: 'French', en: 'English' },
  layer: {
    line: 'Line',
    filter: 'Filter',
    vault: 'Vault',
    access: 'Access',
    watch: 'Watch',
    supply: 'Supply',
    host: 'Machine',
  },
  layerQuestion: {
    line: 'May this call come in, and who is calling?',
    filter: 'What must never be stored?',
    vault: 'Can stored bytes be read without the keys, changed unnoticed, or lost?',
    access: 'May this person, on this device, from here, now, for this purpose, open this?',
    watch: 'What happened, and does it look wrong?',
    supply: 'Is this the software we meant to run?',
    host: 'What does the machine itself give away?',
  },
  control: {
    REDACT: 'Redaction before storing',
    ENC: 'Sealed objects',
    STORE: 'Second seal',
    KEY: 'Key service',
    SEG: 'Keys and objects apart',
    MFA: 'Second factor',
    BIND: 'Session bound to the device',
    NET: 'Known networks',
    HOURS: 'Working hours',
    NEED: 'Need to know',
    VOL: 'Budget of openings',
    DUAL: 'Second person',
    TRAIN: 'Training',
    LEAVER: 'Leavers',
    ROLE: 'Role',
    AUDIT: 'Ledger',
    WITNESS: 'Witness of the ledger',
    ANCHOR: 'Checkpoints elsewhere',
    SWAP: 'Swap',
    DUMP: 'Memory dumps',
    ACCOUNT: 'Account of the server',
    ROLES: 'Database roles',
    TENANT: 'Tenants apart',
    UPSTREAM: 'Recordings at the platform',
    GATE: 'Other applications',
    PURPOSE: 'Purpose',
    SETUP: 'Set-up',
  },
  /** A sentence a control: why it said no, and the next step. Codes that have words of their own stand in `reasonCode`. */
  reason: {
    MFA: 'Content needs a second factor. Sign in again with a passkey, or with password and code.',
    BIND: 'This session belongs to another device. Sign in on this one.',
    NET: 'You are outside the networks from which content may be opened. Connect to the office network or VPN.',
    HOURS:
      'You are outside your working hours. Come back in your shift, or ask your team leader to change it.',
    NEED: 'This conversation is not yours to open by team, sample, case or grant. Ask for a grant with a purpose.',
    VOL: 'Your budget of openings is used up. It fills again tomorrow; a team leader can ask for more.',
    DUAL: 'This takes a second person. Ask a colleague who may approve it.',
    TRAIN: 'Your training is out of date. Finish it, then open again.',
    LEAVER: 'This account is closed.',
    ROLE: 'Your role does not include this. Somebody with the right role can do it.',
    PURPOSE: 'Your role may not open conversations for this purpose. Choose the purpose you really have.',
    SETUP:
      'Sluis is in set-up: nothing plays until two security administrators and a key officer are enrolled.',
    other: 'A control said no ({{code}}).',
  },
  /** Where a control has more than one way to say no. */
  reasonCode: {
    'new-account': 'Your account is too new to be the second person. Ask somebody who has been here longer.',
    'requester-left': 'Whoever asked for this is not here any more. Refuse it.',
    'about-you': 'This is about yourself; somebody else has to decide.',
    'own-request': 'You asked for this yourself; somebody else has to decide.',
    'role-decides-nothing':
      'Your role does not decide about this. A privacy officer or security administrator can.',
    'special-needs-grant':
      'Conversations of a special category need a grant, also within your team. Ask for one, with a purpose; a second person gives it.',
    'not-in-sample': 'This conversation is not in the sample that was drawn for you.',
    'not-a-case': 'This conversation belongs to no open case. Link it to a case, or ask for a grant.',
    'not-your-team': 'This conversation is of another team. Ask its team leader, or ask for a grant.',
    'not-yours': 'You can open your own recent conversations only. Ask your team leader.',
    'needs-grant':
      'You need a grant for this conversation: ask for one, with a purpose; a second person gives it.',
    'role-reads-nothing': 'This role administers or checks; it never listens. That is on purpose.',
    'budget-used-up': 'Your budget of {{budget}} openings a day is used up. It fills again tomorrow.',
  },
  because: {
    role: 'by role',
    team: 'same team',
    own: 'own conversation',
    sample: 'drawn for them',
    case: 'their case',
    grant: 'by grant',
    other: '{{code}}',
  },
  problem: {
    'no-answer': 'Sluis does not answer. Check your connection; if it lasts, ask whoever runs it.',
    'not-signed-in': 'You are not signed in, or your session has ended. Sign in again.',
    'sign-in-failed': 'That did not fit. Check your login name, password and code, and try again.',
    'access-denied': 'You may not do this.',
    'not-found': 'There is nothing here, or it is not yours to see.',
    'request-invalid': 'Something in the form is not right. Check it and send it again.',
    'too-many-requests': 'Too many attempts in a short time. Wait {{seconds}} seconds.',
    'in-set-up': 'Sluis is in set-up: it receives, but plays nothing yet.',
    'proof-invalid':
      'This browser could not prove that the session is its own. Check the clock of your device and sign in again.',
    'opening-over': 'This opening is over. Open the conversation again.',
    'conversation-changed':
      'Somebody else changed this conversation in the meantime. Open it again and look whether anything is left to do.',
    'key-retired':
      'A passage of this conversation was masked for good, and this is an older copy of it. It is not opened any more.',
    'passage-too-long': 'Mark at most {{most}} characters at a time.',
    'conversation-unknown': 'There is no such conversation, or you may not see it.',
    'session-other-device': 'This session belongs to another device. Sign in on this one.',
    'network-unknown':
      'You are outside the networks that may reach this. Connect to the office network or VPN.',
    'password-too-weak': 'This password is too easy to guess. Take a longer one.',
    'roles-conflict': 'One person cannot configure and listen. Choose other roles.',
    'person-invalid': 'Something about the person is missing or not right. Check the form.',
    'link-invalid': 'This link is not good any more. Ask for a new one.',
    'approval-decided':
      'This was decided already, or nobody decided in time. Ask again if it is still needed.',
    'approval-unknown': 'There is no such request, or it is not yours to see.',
    'code-unknown':
      'This code is not known, or its time is over. Run “sluis login” again and type the code that it shows.',
    'code-wrong':
      'The code does not fit. Check the clock of the device that shows it, and take the code that it shows now.',
    'link-at-terminal':
      'The links of set-up are printed where the server runs. Start it again there to get a new one.',
    'idempotency-key-reused': 'Another conversation was sent with the same key. Choose the files again.',
    'idempotency-in-flight': 'The same conversation is being stored right now. Wait a moment.',
    'metadata-invalid': 'The metadata do not fit at “{{at}}”. Correct that field and send again.',
    'parts-out-of-order': 'The parts came in the wrong order. Choose the files again.',
    'upload-truncated': 'The upload broke off, and nothing was stored. Send it again.',
    'transcript-empty': 'The transcript holds no words. Choose the one that belongs to this recording.',
    'transcript-encoding': 'The transcript is not UTF-8. Save it as UTF-8 and send it again.',
    'transcript-compressed': 'The transcript is compressed. Unpack it first.',
    'transcript-format':
      'The transcript is in a form that Sluis does not know. It reads WebVTT, SRT, vCon, text such as “Agent: …” and the JSON of the common recognisers.',
    'transcript-malformed':
      'The transcript looks like {{format}}, but does not fit it at “{{at}}”. Export it again and send it unchanged.',
    'transcript-unfinished':
      'The recogniser had not finished, or had failed, when this was written. Fetch the transcript again once it is complete.',
    'transcript-without-words':
      'This describes a recording, but holds none of its words. Export the transcript itself and send that.',
    'transcript-partial':
      'This is one page of a transcript that has more. Fetch all of it in one, or join the pages.',
    'times-unit':
      'The times fit no speech, neither in seconds nor in milliseconds. Export the transcript again: they decide what is masked.',
    'times-beyond-duration':
      'The transcript tells of words long after the end that it states itself. Export it again: the times decide what is masked.',
    'transcript-too-large': 'The transcript is too large. Split the conversation.',
    'too-many-parties': 'A conversation has at most 100 parties.',
    'times-backwards': 'Times in the transcript run backwards. Export it again: they decide what is masked.',
    'times-contradict':
      'Times of words lie outside of their turn. Export the transcript again: they decide what is masked.',
    'transcript-without-times':
      'The transcript has no times, so nothing could be masked in the sound. Send one with times, or leave the sound out.',
    'sound-beyond-transcript':
      'There is voice in the recording that the transcript has no words for. Send a transcript of the whole recording, of every channel.',
    'transcript-shifted':
      'The times of the transcript do not fit the voices in the recording. Check that they belong together and begin at the same moment.',
    'transcript-longer-than-audio': 'The transcript is longer than the sound: they do not belong together.',
    'vcon-signed': 'This vCon is signed and cannot be checked here. Send it unsigned.',
    'vcon-encrypted': 'This vCon is encrypted. Decrypt it first.',
    'vcon-no-metadata':
      'The vCon does not say of which queue, country and class it is. Send it with metadata.',
    'vcon-external-sound': 'The vCon points to a recording elsewhere. Add that file here.',
    'vcon-text-kind':
      'A message in this vCon is not plain text but HTML or a whole e-mail. Send its text as plain text.',
    'vcon-several-dialogs': 'The vCon holds several recordings. Send them one by one.',
    'not-wav': 'The sound is not WAV. Convert it to WAV, PCM or G.711.',
    'wav-truncated': 'The sound ends in the middle. Copy the file again.',
    'wav-format':
      'The sound is in a form that Sluis does not take. Convert it to WAV, PCM or G.711, 8 to 48 kHz.',
    'wav-empty': 'The recording holds no sound.',
    'body-too-large': 'The file is larger than is accepted here.',
    'media-type-unknown': 'This kind of file is not accepted here.',
    busy: 'Many conversations are coming in just now. Send this one again in a moment.',
    'disk-full': 'The disk is full. Nothing was stored; whoever runs Sluis has to make room.',
    'content-damaged':
      'What is stored has been changed or damaged, so it is not opened. Tell whoever runs Sluis.',
    'key-service-unavailable':
      'The key service does not answer, so nothing can be opened. Whoever runs Sluis has to look at it.',
    'database-unavailable': 'The database does not answer. Nothing was lost; try again in a moment.',
    'ledger-unavailable': 'The ledger cannot be written, so nothing is opened. Try again in a moment.',
    'passkey-cancelled': 'No passkey was given. Try again, and follow what your device asks.',
    'passkey-unsupported': 'This browser has no passkeys. Use password and code, or another browser.',
    unavailable: 'A part of Sluis is away for a moment. Nothing was half done; try again.',
    refused: 'Sluis said no ({{code}}).',
    internal: 'Something went wrong inside Sluis. Nothing was half done. If it lasts, tell whoever runs it.',
  },
  ledgerType: {
    'conversation.received': 'Conversation received',
    'conversation.refused': 'Conversation refused',
    'conversation.opened': 'Conversation opened',
    'conversation.exported': 'Conversation exported',
    'conversation.searched': 'Searched in conversations',
    'conversation.reported': 'Redaction reported',
    'conversation.masked': 'Passage masked for good',
    'access.denied': 'Access refused',
    'access.explained': 'Asked why somebody cannot',
    'session.started': 'Signed in',
    'session.refused': 'Sign-in refused',
    'session.ended': 'Signed out',
    'machine.refused': 'Machine refused',
    'person.proposed': 'Person asked for',
    'person.created': 'Person created',
    'person.changed': 'Person changed',
    'person.deactivated': 'Account closed',
    'enrolment.issued': 'Enrolment link made',
    'enrolment.completed': 'Enrolled',
    'enrolment.refused': 'Enrolment refused',
    'approval.requested': 'Approval asked for',
    'approval.given': 'Approved',
    'approval.refused': 'Approval refused',
    'token.proposed': 'Token asked for',
    'token.created': 'Token created',
    'token.revoked': 'Token revoked',
    'grant.requested': 'Grant asked for',
    'grant.given': 'Grant given',
    'grant.ended': 'Grant ended',
    'sample.drawn': 'Sample drawn',
    'setup.completed': 'Set-up completed',
    'policy.changed': 'Policy changed',
    'control.weakened': 'Control weakened',
    'control.restored': 'Control restored',
    'ledger.verified': 'Ledger verified',
    'ledger.misfit': 'Ledger does not fit',
    'keys.created': 'Keys created',
    'keys.retired': 'Key given up',
    'system.started': 'Server started',
    'system.stopped': 'Server stopped',
    'drill.ran': 'Drill run',
  },
  posture: {
    fallback: {
      stands: 'The control was tried and does what it should.',
      weak: 'The control stands, but not as firmly as it could.',
      down: 'The control does not stand.',
      'not-covered': 'No control reaches this.',
    },
    'probe-failed': 'The probe itself failed, so nothing is known. Look at the log of the server.',
    'probe-timed-out': 'The probe did not answer in time, so nothing is known.',
    REDACT: {
      removes: 'A conversation with planted secrets was filtered just now: all were found and taken out.',
      'lets-through':
        'A conversation with planted secrets was filtered just now: {{count}} were let through.',
      'policy-leaves':
        'The policy leaves more readable than no policy would: {{ways}}. See whether that is still wanted.',
    },
    ENC: {
      sealed: 'A test text was sealed just now and could not be read in what came out.',
      readable: 'What is stored can be read without a key.',
    },
    STORE: {
      sealed:
        'A test text was sealed with the second seal alone just now and opened again; nothing could be read in it, and its key lies on a disk of its own.',
      readable: 'Without the first seal, what is stored can be read: the second is missing.',
      'does-not-open':
        'What was sealed with the second seal does not open any more. Play nothing, and bring the key back from its copy.',
      'key-same-disk':
        'The second seal holds, but its key lies on the same disk as the objects or the other keys. Put SLUIS_STORE_KEY elsewhere.',
    },
    MFA: { refuses: 'A sign-in with one factor was tried just now, and refused.' },
    BIND: { refuses: 'A request without the key of its session was tried just now, and refused.' },
    NET: { refuses: 'An opening from an unknown network was tried just now, and refused.' },
    HOURS: { refuses: 'An opening outside of working hours was tried just now, and refused.' },
    NEED: { refuses: 'Opening a conversation of somebody else was tried just now, and refused.' },
    VOL: { refuses: 'One opening more than the budget was tried just now, and refused.' },
    LEAVER: { refuses: 'Opening with a closed account was tried just now, and refused.' },
    DUAL: {
      refuses: 'Approving one’s own wish was tried just now, and refused.',
      'lets-through':
        'Somebody could approve their own wish. Stop giving grants and rights until this is repaired.',
    },
    AUDIT: {
      fits: 'All {{count}} entries were recomputed just now and fit the signed checkpoint and the anchor.',
      'fits-lately':
        'All {{count}} entries were recomputed in the last ten minutes and fit the signed checkpoint and the anchor.',
      empty: 'The ledger is still empty.',
      misfit: 'Entry {{index}} of the ledger does not fit. Stop, and find out who changed it.',
      closed: 'The ledger cannot be written ({{because}}): nothing is opened until it can.',
      'no-anchor': 'Checkpoints are kept on this machine only. Set SLUIS_ANCHOR to a place elsewhere.',
      'not-published': 'The newest checkpoint is not published.',
      'signs-anything':
        'The witness signed a checkpoint that contradicts an older one. Do not trust this ledger.',
    },
    ROLES: {
      narrow: 'Each of the {{count}} database roles can do only its own work.',
      'too-mighty': 'The database role {{role}} can do more than its work.',
    },
    TENANT: {
      apart: 'Rows of another tenant were asked for just now, and none came.',
      open: 'Rows of another tenant can be read.',
    },
    SWAP: {
      none: 'There is no swap: memory never reaches a disk.',
      encrypted: 'Swap is encrypted.',
      unencrypted:
        'Swap is not encrypted: unfiltered speech could reach the disk. Encrypt it or turn it off.',
    },
    DUMP: {
      off: 'Core dumps are off.',
      on: 'Core dumps are on: a crash could write memory to disk. Start Sluis with its launcher.',
      unknown: 'Whether core dumps are off could not be read on this system.',
    },
    ACCOUNT: {
      own: 'The server runs under an account of its own.',
      root: 'The server runs as root. Use the systemd unit in the documentation.',
    },
    SEG: {
      apart: 'Keys, objects and database lie on different disks.',
      'keys-same-disk':
        'The keys lie on the same disk as what they open: whoever takes that disk has both. Put SLUIS_KEYS elsewhere.',
      'keys-inside-data': 'The keys lie inside the data folder. Move them out now.',
    },
    KEY: {
      refuses: 'The key service refuses whoever has no ledger entry to show.',
      sealed: 'The key service is sealed: nothing can be opened until its passphrase is given.',
      'gives-without-evidence':
        'The key service gave a key without a ledger entry. Stop using this installation.',
      'old-key-not-given-up':
        'A passage was masked, and the key of the version before could not be given up for more than five minutes: copies of it still open. See whether the key service and the ledger answer, and read the server’s log.',
      'file-without-passphrase':
        'The key service refuses without a ledger entry, but its key file has no passphrase. Set one.',
    },
    UPSTREAM: {
      'platform-recordings':
        'Recordings that your telephone platform still keeps are unfiltered. Turn its own recording off, or delete it after import.',
    },
    GATE: {
      'other-applications':
        'Applications that are not behind Sluis (CRM, mail, chat) show what they always showed.',
    },
  },
  drillAttack: {
    D01: 'Stolen disk of the recordings',
    D02: 'Stolen database',
    D04: 'Disk and configuration without the key service',
    D07: 'Swapped recordings or pieces of them',
    D08: 'Traces in temporary files, logs and dumps',
    D09: 'Stolen password',
    D11: 'Stolen session cookie',
    D19: 'At night and from elsewhere',
    D23: 'Changed ledger',
    D36: 'Menu that takes card numbers and PINs',
  },
  /** What the attacker did; whether it worked stands beside it. */
  drillStep: {
    'search-files': 'Searched {{files}} files ({{bytes}} bytes) for spoken secrets, in every encoding.',
    'search-tables': 'Read {{tables}} tables of the stolen database.',
    'open-with-found-keys': 'Tried every key found in the loot on every sealed object.',
    'guess-index': 'Tried {{words}} words against the search index.',
    'sign-in': 'Signed in with everything that belongs to the person.',
    'read-conversation': 'Asked for a conversation.',
    d07: {
      files: 'Put the sealed files of one conversation in the place of another’s.',
      rows: 'Swapped which files belong to two conversations in the database.',
      'rows-and-keys': 'Swapped their wrapped keys as well.',
      chunks: 'Swapped two pieces inside one sealed recording.',
    },
    d08: {
      data: 'Searched {{files}} files of the data folder: database, write-ahead log, ledger.',
      keys: 'Searched {{files}} files of the key folder.',
      logs: 'Searched {{files}} logs.',
      anchor: 'Searched {{files}} files of the anchor.',
      temporary: 'Searched {{files}} temporary files that appeared meanwhile.',
      'working-folder': 'Searched {{files}} new files of the working folder.',
    },
    d09: {
      'guessed-code': 'Tried the password with a guessed code.',
      'all-zeros': 'Tried the password with the code 000000.',
      'code-of-this-morning': 'Tried the password with a code that was seen being typed this morning.',
    },
    d11: { 'without-proof': 'Used the copied cookie without the key of its browser.' },
    d23: {
      'edit-one-entry': 'Changed one byte of an entry.',
      'edit-and-rehash': 'Changed an entry and recomputed all hashes after it.',
      'delete-an-entry': 'Took an entry out and recomputed all hashes.',
      'swap-two-entries': 'Swapped two entries and recomputed all hashes.',
      'cut-the-tail': 'Cut off the newest entry.',
      'rewrite-and-sign-with-own-key': 'Rewrote the ledger and signed it with a key of the attacker’s own.',
      'rewrite-and-sign-with-found-keys':
        'Rewrote the ledger and signed it with every key found on the disks.',
      'back-date-and-rehash': 'Dated an entry an hour back and recomputed all hashes.',
      'restore-an-old-copy': 'Put back an old copy, whole and rightly signed.',
    },
    d36: {
      typed: 'Read {{read}} of {{numbers}} typed numbers from the keypad’s tones in the sound.',
      spoken: 'Read {{read}} of {{numbers}} spoken numbers in words and lists.',
      files: 'Searched {{files}} files of logs and ledger for them.',
    },
    other: '{{key}}',
  },
};

export type Words = Shape<typeof words>;

/** The same keys, other texts. */
export type Shape<Value> = Value extends string ? string : { [Key in keyof Value]: Shape<Value[Key]> };
