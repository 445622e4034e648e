/** What transliteration by decomposition does not give: letters of their own, by the usual spelling in Latin script. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "ä ae ö oe ü ue ß ss æ ae ø o å a œ oe ð d þ th đ d ł l ħ h ı i ŋ n ŧ t " +
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o " +
    "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht ъ a ы y ь y э e ю yu я ya і i ї yi є ye ґ g"
  )
    .split(" ")
    .reduce<[string, string][]>((pairs, word, index, words) => {
      if (index % 2 === 1) pairs.push([words[index - 1] as string, word]);
      return pairs;
    }, []),
);

const LONGEST = 60;

/** A short number in letters and digits that depends on every character (FNV-1a). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Makes a name for a file of a text: lower-case ASCII letters, digits and hyphens, at most 60 of them, cut at a word.
 *
 * @returns an empty string where the text has no letter that can be written so
 */
export function toSlug(text: string): string {
  const ascii = text
    .slice(0, 4 * LONGEST)
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]/gu, (letter) => LETTERS[letter] ?? letter);
  const slug = ascii
    .replace(/['’ʼ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const hyphen = cut.lastIndexOf("-");
  return hyphen > LONGEST / 2 ? cut.slice(0, hyphen) : slug.slice(0, LONGEST);
}
