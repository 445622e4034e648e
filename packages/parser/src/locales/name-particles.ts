// Small words inside names go with the name into every language, so that they are words of none: "Leonardo da Vinci".

const listed = (words: string): readonly string[] => words.split(" ");

/** Those with which a family name begins: `von Broock`. */
export const FAMILY_PARTICLES: readonly string[] = listed("von van de der den del della di da du zu zur al el ten ter");

/** Those between the capitals of a text that may make a name. */
export const INNER_PARTICLES: readonly string[] = [...FAMILY_PARTICLES, ...listed("dos la le")];

const PARTICLES = [...INNER_PARTICLES, ...listed("do das bin ibn af av")];

/** A particle in a phrase that names somebody. */
export const PARTICLE: RegExp = new RegExp(`^(?:${PARTICLES.join("|")})$`, "u");

/** A particle in a line of nothing but names: the rarer ones too, and those that join two family names. */
export const PARTICLE_OF_BYLINE: RegExp = new RegExp(
  `^(?:${[...PARTICLES, ...listed("dela dal des las los ben zum y e i d’ d'")].join("|")})$`,
  "u",
);

/** A small word in a credit, which names bodies as well as people. */
export const SMALL_IN_CREDIT: RegExp = new RegExp(
  `^(?:${listed("von van de der des du da do di del della la le für und and et e y the of for by im am via i archiv archivio archivo archives").join("|")})$`,
  "u",
);

/** Those in a line that is a name and what somebody is. */
export const LINE_PARTICLES: readonly string[] = listed("von van de der den du da di la le");

/** Those that say behind two names where somebody works, unless a rank of nobility stands before: "Naomi Halas von der Universität". */
export const PARTICLES_OF_PLACE: ReadonlySet<string> = new Set(listed("von zu zur der"));

/** Those that begin no name: "meldete sich die Weltmeisterin zu Wort". */
export const NO_FIRST_PARTICLES: ReadonlySet<string> = new Set(listed("zu zur"));

/** Those behind which an article goes on with a name: "von der Leyen", "in der Smitten". */
export const BEFORE_ARTICLES: ReadonlySet<string> = new Set(listed("von van zu in"));

/** Given names before which few others stand, and behind which another often does: "José Luis". */
export const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  listed("Ana Anna María Maria José Juan Joan Luis Luiz João Gian Pier Miguel Jean Marie"),
);
