/** How many characters of a text Go takes for the abbreviation of a time zone. Throws where it finds none. */
export function zoneNameLength(text: string): number {
  if (/^(?:ChST|MeST)/.test(text)) return 4;
  if (text.startsWith('GMT')) return 3 + signedHours(text.slice(3));
  if (/^[-+]/.test(text) && text.length >= 3) {
    const length = signedHours(text);
    if (length > 0) return length;
  }
  const letters = /^[A-Z]{0,6}/.exec(text)?.[0] ?? '';
  if (letters.length === 3 || /^(?:[A-Z]{3,4}T|WITA)$/.test(letters)) return letters.length;
  throw new Error(`${text} does not begin with a time zone`);
}

/** The length of a sign and a number up to 23; 0 where there is none. */
function signedHours(text: string): number {
  const [found = '', digits] = /^[-+](\d+)/.exec(text) ?? [];
  return Number(digits) <= 23 ? found.length : 0;
}
