/** Words that only names of organizations hold. */
const ORGANIZATION =
  /(?:^|\s)(?:stadt|gemeinde|land|kanton|bund|city|town|county|state|government|gouvernement|ville|comune|ayuntamiento|gemeente|provincia|museum|musée|archiv|archives?|institut\p{L}{0,2}|universität|university|hochschule|amt|feuerwehr|polizei|police|ministerium|ministry|ministère|parlament|parliament|bundestag|senat|landtag|landesamt|verband|verein|association|foundation|stiftung|gmbh|ag|ltd|inc|e\.\s?v\.|press|presse|agentur|agency|images?|photos?|media|medien|studio|verlag|zoo|theater|theatre|oper|klinik\p{L}{0,2}|hospital|werke?|betriebe?|university|office|department|council|commission|pixabay|unsplash|pexels|fotolia|adobe|istock|shutterstock|getty|photothek|imago|picture|dpa|apa|afp|keystone|reuters)(?:\s|$|\.)|\p{L}(?:amt|werke|ministerium|archiv|verwaltung|feuerwehr|polizei|stiftung|verband|verein|museum|universität|kammer)(?:\s|$)/iu;
const DOMAIN = /\.(?:com|org|net|de|at|ch|eu)$/i;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d&.-]{1,8}$|(?:^|\s)\p{Lu}{2,}(?:\s|$)/u;
const PERSON =
  /^(?:(?:Mag|Dr|DI|Ing|Prof|Mr|Mrs|Ms|Mme|M)\.?(?:a|in)?\.?\s)?\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}\.)?(?:\s(?:von|van|de|der|den|du|da|di|del|la|le|zu))*(?:\s\p{Lu}[\p{L}'’-]+){1,2}$/u;
/** Whether a name is that of an organization, by a word in it or because it is an abbreviation. */
export const isOrganization = (name: string): boolean =>
  ORGANIZATION.test(name) || DOMAIN.test(name) || ABBREVIATION.test(name);

/** Whether a name has the form of a person's and no word of an organization. */
export const isPerson = (name: string): boolean => PERSON.test(name) && !isOrganization(name);
