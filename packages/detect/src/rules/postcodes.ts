/** The shapes of postcodes with letters, without spaces and in upper case. */

/** NL: four digits and two letters, never SA, SD or SS. */
export function isDutchPostcode(value: string): boolean {
  if (value.length !== 6 || value[0] === '0') return false;
  for (let i = 0; i < 4; i++) if (value.charCodeAt(i) > 57) return false;
  for (let i = 4; i < 6; i++) if (value.charCodeAt(i) < 65) return false;
  const letters = value.slice(4);
  return letters !== 'SA' && letters !== 'SD' && letters !== 'SS';
}

/** Eircode: a letter, two digits (or D6W), four of both. */
export function isEircode(value: string): boolean {
  if (value.length !== 7 || value.charCodeAt(0) < 65 || value.charCodeAt(1) >= 65) return false;
  if (value.charCodeAt(2) >= 65 && value[2] !== 'W') return false;
  let letters = 0;
  for (let i = 3; i < 7; i++) if (value.charCodeAt(i) >= 65) letters++;
  return letters >= 1 && letters <= 3;
}

/** UK: an area of one or two letters, a district, a digit and two letters. */
export function isUkPostcode(value: string): boolean {
  if (value.length < 5 || value.length > 7) return false;
  const letter = (i: number): boolean => value.charCodeAt(i) >= 65;
  return (
    letter(0) &&
    !letter(value.length - 3) &&
    letter(value.length - 2) &&
    letter(value.length - 1) &&
    (!letter(1) || !letter(2))
  );
}
