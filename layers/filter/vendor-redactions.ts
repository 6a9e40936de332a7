import type { DetectTurn, Finding, FindingType } from '#detect';

/** What others write where they took something out, and what it was. */
const vendorNames: Partial<Record<FindingType, string>> = {
  PERSON: 'NAME PERSON PERSON_NAME NAME_GIVEN NAME_FAMILY FIRST_NAME LAST_NAME CUSTOMER_NAME',
  ADDRESS: 'ADDRESS LOCATION_ADDRESS STREET_ADDRESS LOCATION ZIP ZIP_CODE POSTAL_CODE',
  PHONE: 'PHONE PHONE_NUMBER',
  EMAIL: 'EMAIL EMAIL_ADDRESS',
  DATE_OF_BIRTH: 'DATE_OF_BIRTH DOB BIRTH_DATE',
  IBAN: 'IBAN BANK_ACCOUNT BANK_ACCOUNT_NUMBER ACCOUNT_NUMBER BANKING_INFORMATION BANK_ROUTING ROUTING_NUMBER',
  CARD_NUMBER: 'CARD_NUMBER CREDIT_CARD CREDIT_CARD_NUMBER CREDIT_DEBIT_NUMBER PCI',
  CARD_EXPIRY: 'CARD_EXPIRY CREDIT_DEBIT_EXPIRY CREDIT_CARD_EXPIRATION CREDIT_CARD_EXPIRY',
  CARD_CVV: 'CARD_CVV CVV CVC CREDIT_DEBIT_CVV CREDIT_CARD_CVV',
  PIN: 'PIN PIN_CODE',
  PASSWORD: 'PASSWORD',
  OTP: 'OTP ONE_TIME_CODE',
  NATIONAL_ID: 'NATIONAL_ID SSN US_SOCIAL_SECURITY_NUMBER SOCIAL_SECURITY_NUMBER BSN',
  TAX_ID: 'TAX_ID ITIN US_ITIN',
  HEALTH_ID: 'HEALTH_ID HEALTHCARE_NUMBER MEDICAL_RECORD_NUMBER',
  PASSPORT: 'PASSPORT PASSPORT_NUMBER',
  DRIVING_LICENCE: 'DRIVING_LICENCE DRIVERS_LICENSE DRIVER_ID',
  LICENCE_PLATE: 'LICENCE_PLATE LICENSE_PLATE VEHICLE_ID',
  USERNAME: 'USERNAME USER_NAME',
  IP_ADDRESS: 'IP_ADDRESS',
  CUSTOMER_ID: 'CUSTOMER_ID',
  SECURITY_ANSWER: 'SECURITY_ANSWER',
};
const typeOf = new Map(
  Object.entries(vendorNames).flatMap(([type, names]) =>
    names.split(' ').map((name) => [name, type as FindingType] as const),
  ),
);
/** Something was there and nobody says what. It is kept as an identifier of the centre's own, under the name that it came with. */
const unnamed = new Set(['PII', 'PHI', 'REDACTED', 'SENSITIVE', 'MASKED']);

/** `[NAME]`, `[NAME_2]`, `{{NAME}}`, `<NAME>`; of AssemblyAI also `####`, a sign for a letter. */
const placeholder =
  /\[([A-Z][A-Z_]{1,40}?)(?:[_-]?\d{1,4})?\]|\{\{([A-Z][A-Z_]{1,40}?)(?:[_-]?\d{1,4})?\}\}|<([A-Z][A-Z_]{1,40}?)(?:[_-]?\d{1,4})?>|(?<![#\p{L}\p{N}])#{3,}(?![\p{L}\p{N}])/gu;

/**
 * What somebody else took out before the transcript came here is a finding as well: it is counted, named, and its place in
 * the sound is masked, since nobody knows whether it was taken out there too.
 */
export function findVendorRedactions(turns: readonly DetectTurn[]): Finding[] {
  return turns.flatMap(({ text }, turn) => {
    const findings: Finding[] = [];
    for (const match of text.matchAll(placeholder)) {
      const name = match[1] ?? match[2] ?? match[3] ?? 'PII';
      const type = typeOf.get(name) ?? (unnamed.has(name) ? 'CUSTOMER_ID' : null);
      if (type === null) continue;
      const end = match.index + match[0].length;
      const last = findings.at(-1);
      // A value of several words is often written as often.
      if (last?.why.cue === name && /^\s*$/.test(text.slice(last.end, match.index))) last.end = end;
      else findings.push(findingOf(turn, match.index, end, type, name));
    }
    return findings;
  });
}

function findingOf(turn: number, start: number, end: number, type: FindingType, name: string): Finding {
  return {
    ...{ turn, start, end, type, score: 1, recogniser: 'vendor@1', why: { cue: name } },
    ...(unnamed.has(name) && { name: 'PII' }),
  };
}
