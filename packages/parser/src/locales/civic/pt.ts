import type { CivicWords } from "./words.ts";

/** Portuguese. */
export const pt: CivicWords = {
  tag: "pt",
  sections: {
    facts: ["em números", "dados principais", "em resumo"],
    backgrounder: ["contexto", "enquadramento", "saiba mais sobre"],
    notes: ["notas", "nota à imprensa"],
    related: [
      "links relacionados",
      "ligações",
      "conteúdo relacionado",
      "veja também",
      "notícias relacionadas",
      "leia também",
    ],
    attachments: ["documentos", "documento", "anexos", "anexo", "arquivos", "ficheiros", "downloads", "transferências"],
    keywords: ["tags", "etiquetas", "palavras-chave", "categorias", "categoria", "temas", "assuntos"],
  },
  about: ["sobre"],
  eventLabels: ["quando", "onde", "data e hora"],
  embargo: ["embargo(?: até)?", "embargado até"],
  corrections: ["retificação", "correção", "errata"],
  updates: ["atualização", "atualizad[oa](?: em)?"],
  archived: ["(?:conteúdo|notícia) arquivad[oa]"],
  senderWords: ["do", "da", "de"],
  sends: ["informa", "comunica", "anuncia"],
  bodies: [
    "(?:prefeitura|câmara|governo|secretaria|município|ministério|junta|departamento|direção) (?:municipal )?(?:de|do|da|dos|das)",
  ],
  bodyEndings: [],
  desksAndPlaces: ["gabinete\\s", "serviço\\s", "assessoria\\s", "(?:rua|avenida)(?!\\p{L})"],
  nextPage: ["próxima", "próximo", "próxima página", "seguinte", "carregar mais", "mais antigas"],
  more: ["leia mais", "saiba mais", "ler mais", "ver mais", "continuar lendo"],
  listings: ["notícias", "comunicados", "imprensa", "sala de imprensa", "comunicados de imprensa"],
  captionLabels: ["legenda"],
  captionPhrases: ["n[ao]s? (?:foto(?:grafia)?|imagem)", "da esquerda para a direita"],
  pictures: {
    one: ["foto", "imagem"],
    several: ["fotos", "imagens"],
    all: ["todas as"],
    credits: ["créditos?(?: fotos?)?"],
    sources: ["fonte"],
    links: ["baixar", "descarregar"],
  },
};
