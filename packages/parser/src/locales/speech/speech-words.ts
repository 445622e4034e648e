export type Gender = "feminine" | "masculine";

/** What tells in a language that somebody is a woman, or a man. */
export interface GenderWords {
  /** Pronouns in the singular: `sie`. */
  readonly pronouns: readonly string[];
  /** Offices and forms of address that only women, or only men, bear; compared with regard to case. */
  readonly signs: readonly string[];
  /** Articles before an office and a name that only such people have; in French some say `le maire` of a woman, and nobody `la maire` of a man. */
  readonly articles?: readonly string[];
}

/** What tells how a name of a body is called that stands in the genitive: `des Bayerischen Bauernverbandes`. */
export interface GenitiveWords {
  /** Adjectives with which such names begin; patterns. */
  readonly adjectives: readonly string[];
  /** Nouns for bodies that are neuter; patterns. */
  readonly neuters: readonly string[];
  /** The articles before one noun that is masculine or neuter, and before one that is feminine or before several. */
  readonly articles: { readonly masculine: string; readonly feminine: string };
  /** What nouns end with behind the former, the longest first. */
  readonly nounEndings: readonly string[];
  /** What an adjective ends with in place of its last letter as the name is called. */
  readonly adjectiveEndings: { readonly masculine: string; readonly neuter: string };
}

/**
 * The words of one language that say who speaks: data, no code. Entries are regular expressions without flags, for
 * whole words; they are compared without regard to case unless it says otherwise.
 */
export interface SpeechWords {
  /** Finite verbs that make words somebody's: `sagt`, `betonte`. */
  readonly verbs: readonly string[];
  /** Verbs that do so only beside words in quotation marks: `freut`, `zeigt`. */
  readonly looseVerbs: readonly string[];
  /** How words look that may be verbs of saying though they are not listed, behind a comma and before an office and a full name. */
  readonly unlistedVerbs?: readonly string[];
  /** How verbs of the third person end, and how none of them does, in a language that puts the verb before its subject; patterns. */
  readonly finiteVerbs?: readonly string[];
  readonly notFinite?: readonly string[];
  /** How infinitives end that a preposition stands before: `para agradecer`; patterns. */
  readonly infinitives?: readonly string[];
  /** How verb forms end by which whoever acts says something besides: `recordando`; patterns. */
  readonly gerunds?: readonly string[];
  /** How verbs of the past end that may stand alone behind a quotation, for whoever spoke before: `proclamó`; patterns. */
  readonly loneVerbs?: readonly string[];
  /** How verbs of the plural end, before which no lone name stands: `en`; a pattern. */
  readonly pluralVerbs?: string;
  /** Verbs of them behind which stands who is spoken to: `told`. */
  readonly addressing?: readonly string[];
  /** Verbs behind which stands what is called so, not who says it: `„…“ lautet das Motto`. */
  readonly naming?: readonly string[];
  /** Verbs behind which stands who calls something so, and how the sentence begins then: `Einen „…“ nannte Stadträtin Berg …`. */
  readonly calling?: readonly string[];
  readonly called?: readonly string[];
  /** How the sentence behind a quotation refers to it, before who speaks: `Davon ist Stadträtin Berg überzeugt.` */
  readonly referring?: readonly string[];
  /** Words that name the source instead of a verb: `so`, `laut`, `according to`. */
  readonly sources: readonly string[];
  /** Those of them that begin a sentence: `Laut Bürgermeisterin Berg …`. */
  readonly leadingSources: readonly string[];
  /** Those of them that stand behind a comma in the middle of a text, before whoever speaks: `…, so die Bürgermeisterin`. */
  readonly commaSources?: readonly string[];
  /** Words that begin a clause before what it attributes, and stand behind it for anything: `As Mayor Doe put it:`. */
  readonly clauses?: readonly string[];
  /** Words before whoever does what a passive verb says: `by`, `durch`. */
  readonly agents?: readonly string[];
  /** Words for whose view it is, which begin a sentence that quotes: `Für Stadtrat Mayr ist das „ein Meilenstein“`. */
  readonly viewpoints?: readonly string[];
  /** Words for what is quoted, before the name of who speaks and a colon: `Statement von`. */
  readonly announcements?: readonly string[];
  /** Words between a name and what is spoken about, in a line above the words: `zur`. */
  readonly topics?: readonly string[];
  /** Words for what somebody says who is named before, alone before a colon: `Ihr Rat`. */
  readonly own?: readonly string[];
  /** Words right before marks that hold what something is called: `unter dem Motto`, `entitled`. */
  readonly titles?: readonly string[];
  /** Nouns for what somebody made, which says nothing in his place: `Buch`, `film`. */
  readonly works?: readonly string[];
  /** Words that begin reported speech: `dass`, `that`. */
  readonly that: readonly string[];
  /** Verbs of reported speech that needs no such word, as the German subjunctive: `sei`, `habe`. */
  readonly reported: readonly string[];
  /** Verb forms that a text has only where it reports, in languages that have such; patterns. */
  readonly onlyReported?: readonly string[];
  /** Words right before {@link that} that make another clause of it: `ohne dass`, `so that`. */
  readonly otherClauses?: readonly string[];
  /** Words between the verb and the speaker: `sich`, `auch`, `erfreut`. */
  readonly fillers: readonly string[];
  /** Verbs of the third person that make a sentence of words in marks: `is`, `hat`, `will`. */
  readonly auxiliaries: readonly string[];
  /** Words right before a verb of saying that make it another: `is observed`. */
  readonly passive: readonly string[];
  /** Adverbs and the like that begin a sentence, in small letters: `dazu`, `later`. */
  readonly openers: readonly string[];
  /** Endings by which a word at the beginning of a sentence is known to be no name: `Knowing`. */
  readonly openings?: readonly string[];
  /** Those of them that no name stands right behind, so that one makes a given name of the word: `Danaé Petit`. */
  readonly participles?: readonly string[];
  /** Words that stand for somebody named before. */
  readonly pronouns: readonly string[];
  /** Such words behind a preposition: `according to him`. */
  readonly obliques?: readonly string[];
  /** Words for a body named before: `it said in a statement`. */
  readonly bodyPronouns?: readonly string[];
  /** Which of them, and which offices, tell whether a woman or a man is meant. */
  readonly genders?: Readonly<Record<Gender, GenderWords>>;
  /** Pronouns behind the verb that they are the subject of, joined to it: `-t-il`. */
  readonly joinedPronouns?: readonly string[];
  /** Articles and possessives before a name or an office. */
  readonly articles: readonly string[];
  /** Articles and prepositions by which whoever is spoken to stands behind who speaks: `antwortet Keith dem Parteichef`, `dijo al alcalde`. */
  readonly objectArticles?: readonly string[];
  /** The article before those who are spoken to and stand before who speaks, and how their noun ends: `sagte den Gästen Stadträtin Berg`. */
  readonly dative?: { readonly article: string; readonly ending: string };
  /** Words that are declined as articles are: `jeder`; patterns. */
  readonly determiners?: readonly string[];
  /** Articles that say that nobody is named: `eine Sprecherin`. */
  readonly indefinite: readonly string[];
  /** Words that join who speaks to an earlier speaker, behind a quotation: `und ergänzt`. */
  readonly joins?: readonly string[];
  /** Words that join two speakers. */
  readonly conjunctions: readonly string[];
  /** Offices in the plural, with regard to case: `Councillors Jane Doe and Tom Hill`. */
  readonly plurals?: readonly string[];
  /** Words that are offices, or that end an office: `\\p{L}*bürgermeister(?:in)?`. */
  readonly offices: readonly string[];
  /** Whether offices stand one after the other, small letters begin no noun, and articles are declined, as in German. */
  readonly stacked?: boolean;
  /** What is put before an office with a hyphen and leaves it one: `vice-prefeita`, `Alt-Bürgermeister`; patterns. */
  readonly rankPrefixes?: readonly string[];
  /** How a word ends that means women and men: `Stadträt*innen`; a pattern. */
  readonly inclusiveEnding?: string;
  /** Those of them that anybody may be called by who holds one: `edil`, `élue`. */
  readonly anyOffices?: readonly string[];
  /** Words for what somebody is that are no offices: `\\p{L}+expert(?:e|in)`. */
  readonly personNouns: readonly string[];
  /** Given and family names that look like {@link personNouns}. */
  readonly names: readonly string[];
  /** Offices that are family names as well: `Jane Bishop`. Without this list any office may be one. */
  readonly surnames?: readonly string[];
  /** Words that begin a clause about somebody who is named, behind whose name and office the clause is no part of either. */
  readonly relatives?: readonly string[];
  /** What a word ends with that says whose something is: `Sweden’s`. */
  readonly possessive?: string;
  /** Adverbs and verbs, which are no part of what somebody is: `recently`, `prevents`. */
  readonly adverbs?: readonly string[];
  /** Adjectives that may stand before any name and say nothing of what somebody is: `late`, `jeune`. */
  readonly adjectives?: readonly string[];
  /** Short forms of offices: `OB` is an `oberbürgermeister`. */
  readonly shortOffices: Readonly<Record<string, string>>;
  /** Adjectives that stand behind an office and are part of it: `générale`. */
  readonly officeAdjectives?: readonly string[];
  /** The link between an office and the one of whose kind it is: `teniente de alcalde`. */
  readonly kindLink?: string;
  /** Words behind an office that are part of it, before the name: `in charge`. */
  readonly officeTails?: readonly string[];
  /** Offices of two words, the first of which is an office elsewhere: `Vorsitzende Richterin`. */
  readonly officesOfTwoWords?: readonly string[];
  /** How names of bodies stand in the genitive, behind an office. */
  readonly genitives?: GenitiveWords;
  /** Words for how many there are, behind an article: `die beiden Sprecher`. */
  readonly counts?: readonly string[];
  /** Words for whose something is, which stand in no office: `in seinem Bericht`. */
  readonly possessivePronouns?: readonly string[];
  /** Ranks of nobility inside names, behind which a particle goes on with the name: `Graf`. */
  readonly nobility?: readonly string[];
  /** Verbs, and words like "as", behind which stands what somebody is, right behind the name: `ist`, `was appointed`; patterns. */
  readonly copulas?: readonly string[];
  /** How adjectives end before a noun, in a language whose nouns have capitals; patterns. */
  readonly inflected?: readonly string[];
  /** Words by which somebody is not what is said; patterns. */
  readonly negations?: readonly string[];
  /** Words by which a text tells who plays whom, so that brackets behind a name hold a part; patterns. */
  readonly stage?: readonly string[];
  /** Words between an office and what it is for: `für`, `of`. */
  readonly links: readonly string[];
  /** Those of them that are articles of the subject as well, and may stand before what somebody is: `der`. */
  readonly subjectLinks?: readonly string[];
  /** The one behind which a noun says whose something is, and which goes on with no name: `Leitung von`. */
  readonly nounLink?: string;
  /** Whether such a word before an office belongs to another phrase: `bland annat av nämndens ordförande`. */
  readonly linksPartOffices?: boolean;
  /** Degrees and honours that stand behind a name: `TD`, `MSc`. */
  readonly suffixes?: readonly string[];
  /** Degrees and forms of address before a name. */
  readonly degrees: readonly string[];
  /** Words that begin a clause about somebody else: `während`, `while`. */
  readonly contrasts?: readonly string[];
  /** Words that join such a clause as `und` does: `doch`, `but`. */
  readonly objections?: readonly string[];
  /** Verbs by which a text quotes something written, without anybody who speaks: `heißt es`. */
  readonly impersonal?: readonly string[];
  /** Those of them behind a quotation in marks, which is then nobody's. */
  readonly impersonalBehind?: readonly string[];
  /** Words before a colon by which a text shows examples, and nobody speaks: `wie`. */
  readonly examples?: readonly string[];
  /** Words right before a quotation that make it somebody's, who is named before them or behind the quotation: `mit den Worten`. */
  readonly frames?: readonly string[];
  /** Nouns that stand right behind a name and are no part of it: `das Amt am Abend`, `zog Anna Berg Bilanz`. */
  readonly noNames?: readonly string[];
  /** Those of them that are family names, too: `Freitag`. */
  readonly namesToo?: readonly string[];
  /** Nouns that make a group a speaker; compared with regard to case. */
  readonly groups: readonly string[];
  /** Whether texts set who speaks between commas inside the quotation marks: « Oui, affirme le maire, nous le ferons. » */
  readonly attributesInside?: boolean;
  /** Whether texts set speech behind a dash, without quotation marks: – Det är bra, säger Anna Berg. */
  readonly dashes?: boolean;
  /** Whether a verb stands without its subject where who speaks goes on: "…”, agregó." */
  readonly dropsSubject?: boolean;
  /** Offices that are held for a matter, which no body is: `Minister of Health and Social Services`. */
  readonly officesOfMatters?: readonly string[];
  /** What begins like an office and is none: `première nation de …`. */
  readonly falseOffices?: readonly string[];
  /** Nouns that stand in names of places, bodies and things, and in no name of a person; compared with regard to case. */
  readonly things?: readonly string[];
  /** Last words of names of bodies and of matters, which no name of a person ends with: `Public Works`; with regard to case. */
  readonly bodies?: readonly string[];
  /** Words that go before an office and are part of it, one after the other: `Principal Deputy Assistant Attorney`. */
  readonly ranks?: readonly string[];
  /** Prepositions that stand before an office in a sentence and never in it: `Gespräch zwischen Minister …`. */
  readonly prepositions?: readonly string[];
  /** Words of somebody who speaks about himself: `wir`, `unser`. */
  readonly firstPerson: readonly string[];
}
