/** What a sealed object is. Whoever opens it must name it again: an object put in another's place does not open. */
export type SealContext = { tenantId: string; conversationId: string; part: string; codec: string };

const field = /^[A-Za-z0-9._:/-]{1,100}$/;

/** `sluis/v1|<tenant>|<conversation>|<part>|<codec>` in ASCII. Throws TypeError for a field that could blur the borders. */
export function sealContext(context: SealContext): Uint8Array {
  return join(['sluis/v1', context.tenantId, context.conversationId, context.part, context.codec]);
}

/** The context of a wrapped data key: one conversation's, in one epoch. */
export function wrapContext(context: {
  tenantId: string;
  conversationId: string;
  epochId: string;
}): Uint8Array {
  return join(['sluis/v1/wrap', context.tenantId, context.conversationId, context.epochId]);
}

function join(fields: string[]): Uint8Array {
  for (const text of fields) {
    if (!field.test(text))
      throw new TypeError('a sealing context field holds characters that it must not hold');
  }
  return Buffer.from(fields.join('|'), 'latin1');
}
