import type { Event, Organization, Person, Place, Release } from "@civic-media/schema";
import { type JsonObject, nodeId, omitAbsent, referTo } from "./json.ts";

const TYPES: Readonly<Record<Organization["kind"], string>> = {
  municipality: "GovernmentOrganization",
  department: "GovernmentOrganization",
  council: "GovernmentOrganization",
  authority: "GovernmentOrganization",
  "parliamentary-group": "Organization",
  company: "Corporation",
  association: "Organization",
  other: "Organization",
};

/** Describes an organization. */
export function toOrganization(organization: Organization, release: Release): JsonObject {
  const { id, name, kind, parentOrganization, url, sameAs } = organization;
  return omitAbsent({
    "@type": TYPES[kind] ?? "Organization",
    "@id": nodeId(release, id),
    name,
    url,
    sameAs,
    parentOrganization: parentOrganization && referTo(release, parentOrganization),
  });
}

/** Describes a person with the offices that the release names. */
export function toPerson(person: Person, release: Release): JsonObject {
  const { id, name, honorificPrefix, givenName, familyName, honorificSuffix, offices = [], sameAs } = person;
  const employers = offices.flatMap(({ organization }) => (organization === undefined ? [] : [organization]));
  return omitAbsent({
    "@type": "Person",
    "@id": nodeId(release, id),
    name,
    honorificPrefix,
    givenName,
    familyName,
    honorificSuffix,
    jobTitle: offices.map(({ jobTitle }) => jobTitle),
    worksFor: [...new Set(employers)].map((organization) => referTo(release, organization)),
    sameAs,
  });
}

/** Describes a place. */
export function toPlace(place: Place, release: Release): JsonObject {
  const { id, name, addressCountry, address, geo, sameAs } = place;
  return omitAbsent({
    "@type": "Place",
    "@id": nodeId(release, id),
    name,
    address:
      address === undefined && addressCountry === undefined
        ? undefined
        : omitAbsent({ "@type": "PostalAddress", streetAddress: address, addressCountry }),
    geo: geo && { "@type": "GeoCoordinates", latitude: geo.latitude, longitude: geo.longitude },
    sameAs,
  });
}

/** Describes an event. */
export function toEvent(event: Event, release: Release): JsonObject {
  const { id, name, startDate, endDate, location, url, accreditation } = event;
  return omitAbsent({
    "@type": "Event",
    "@id": nodeId(release, id),
    name,
    startDate,
    endDate,
    location: location && referTo(release, location),
    url,
    description: accreditation,
  });
}
