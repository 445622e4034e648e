import * as z from "zod/mini";
import { when } from "./dates.ts";
import { httpUrl, localId, uri } from "./identifiers.ts";
import { line } from "./text.ts";

/**
 * An office that a person holds or held.
 *
 * @example
 * ```ts
 * import { Office } from "@civic-media/schema/model";
 *
 * console.log(Office.safeParse({ jobTitle: "Bürgermeister", startDate: "2013-11-07" }).success); // true
 * ```
 */
export const Office = z.strictObject({
  /** The title as printed: `Stadtrat`, `Magistratsdirektorin`. */
  jobTitle: line,
  /** The organization in which the office is held. */
  organization: z.exactOptional(localId),
  startDate: z.exactOptional(when),
  endDate: z.exactOptional(when),
});

/** An office that a person holds or held. */
export interface Office extends z.output<typeof Office> {}

/**
 * A person of the release. Names and degrees are kept as printed.
 *
 * @example
 * ```ts
 * import { Person } from "@civic-media/schema/model";
 *
 * console.log(Person.safeParse({ id: "luger", name: "Klaus Luger", offices: [{ jobTitle: "Bürgermeister" }] }).success); // true
 * ```
 */
export const Person = z.strictObject({
  id: localId,
  /** The name without offices and degrees: `Ulrike Huemer`. */
  name: line,
  /** Degrees and forms of address before the name, verbatim: `Mag.a`. */
  honorificPrefix: z.exactOptional(line),
  givenName: z.exactOptional(line),
  familyName: z.exactOptional(line),
  /** Degrees after the name, verbatim: `MBA`. */
  honorificSuffix: z.exactOptional(line),
  offices: z.exactOptional(z.array(Office)),
  /** Addresses that identify the same person: Wikidata, a council's register. */
  sameAs: z.exactOptional(z.array(uri)),
});

/** A person of the release. */
export interface Person extends z.output<typeof Person> {}

/**
 * The kinds of organization that the model tells apart.
 *
 * @example
 * ```ts
 * import { OrganizationKind } from "@civic-media/schema/model";
 *
 * console.log(OrganizationKind.safeParse("municipality").success); // true
 * ```
 */
export const OrganizationKind = z.enum([
  "municipality",
  "department",
  "council",
  "parliamentary-group",
  "company",
  "association",
  "authority",
  "other",
]);

/** The kinds of organization that the model tells apart. */
export type OrganizationKind = z.output<typeof OrganizationKind>;

/**
 * An organization of the release: the city, a department, a club.
 *
 * @example
 * ```ts
 * import { Organization } from "@civic-media/schema/model";
 *
 * console.log(Organization.safeParse({ id: "linz", name: "Stadt Linz", kind: "municipality", url: "https://www.linz.at/" }).success); // true
 * ```
 */
export const Organization = z.strictObject({
  id: localId,
  name: line,
  kind: OrganizationKind,
  /** The organization of which this one is a part. */
  parentOrganization: z.exactOptional(localId),
  url: z.exactOptional(httpUrl),
  sameAs: z.exactOptional(z.array(uri)),
});

/** An organization of the release: the city, a department, a club. */
export interface Organization extends z.output<typeof Organization> {}

/**
 * Who said something, in which form. The words stand once, in the body, under a mark or block with this id.
 *
 * @example
 * ```ts
 * import { Quotation } from "@civic-media/schema/model";
 *
 * console.log(Quotation.safeParse({ id: "q1", speakers: ["luger"], form: "inline", attributedAs: "betont Bürgermeister Klaus Luger" }).success); // true
 * ```
 */
export const Quotation = z.strictObject({
  id: localId,
  /** Ids of people or organizations; several for a joint statement. */
  speakers: z.array(localId),
  /** In the running text, set apart, after a colon, or in indirect speech. */
  form: z.enum(["inline", "block", "colon", "indirect"]),
  /** The words of the page that attribute the quotation: `betont Bürgermeister Klaus Luger`. */
  attributedAs: z.exactOptional(line),
});

/** Who said something, in which form. */
export interface Quotation extends z.output<typeof Quotation> {}
