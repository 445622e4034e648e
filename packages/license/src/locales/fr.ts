import type { Locale } from "./locale.ts";

/** French. */
export const fr: Locale = {
  tag: "fr",
  attribution: {
    by: "« {title} » de {creator}",
    licensed: "sous licence {license}",
    dedicated: "versé dans le domaine public par {license}",
    modified: "modifié",
    untitled: "Œuvre de {creator}",
  },
  creditLabels: [
    "Photo",
    "Photos",
    "Crédit",
    "Crédits",
    "Crédit photo",
    "Crédits photo",
    "Crédit photographique",
    "Photographie",
    "Image",
    "Images",
    "Illustration",
    "Source",
  ],
  terms: {
    photos: ["photo(?:graphie)?s?", "images?", "visuels?", "clichés?"],
    free: ["libres? de droits?", "gratuit\\p{L}*", "à titre gracieux", "sans frais"],
    media: ["presse", "médias?", "journalist\\p{L}*", "rédactionnel\\p{L}*", "éditorial\\p{L}*"],
    creditRequired: [
      "mention(?:ner)? (?:obligatoire|du crédit|de la source|de l['’]auteur)",
      "crédit photo(?:graphique)? obligatoire",
      "avec (?:la )?mention",
      "sous réserve de (?:la )?mention",
      "en mentionnant",
      "à condition de (?:citer|mentionner)",
    ],
    commercial: ["commercial\\p{L}*", "publicitaire\\p{L}*"],
    ask: ["nous contacter", "contacter", "contactez", "sur demande", "autorisation", "accord préalable"],
    prohibited: ["interdit\\p{L}*", "non autorisée?s?", "n['’]est pas (?:autorisée?|permise?)", "prohibé\\p{L}*"],
    creditAs: ["mention(?:ner)?", "crédit(?:er)?", "crédit photo"],
  },
};
