import type { Locale } from "./locale.ts";
import { ptSpeech } from "./speech/pt.ts";

/** Portuguese. */
export const pt: Locale = {
  tag: "pt",
  stopWords:
    "o os as do da dos das que e em um uma para com não se na no nas nos por mais como mas ao à foi são pela pelo até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles está você também já sua seu".split(
      " ",
    ),
  months: [
    ["janeiro", "jan"],
    ["fevereiro", "fev"],
    ["março", "mar"],
    ["abril", "abr"],
    ["maio", "mai"],
    ["junho", "jun"],
    ["julho", "jul"],
    ["agosto", "ago"],
    ["setembro", "set"],
    ["outubro", "out"],
    ["novembro", "nov"],
    ["dezembro", "dez"],
  ],
  dateFillers: ["de"],
  numericOrder: "day-first",
  releaseNames: {
    "Nota de imprensa": "release",
    "Comunicado de imprensa": "release",
    "Nota à imprensa": "release",
    Comunicado: "release",
    Convite: "invitation",
    Declaração: "statement",
    Discurso: "speech",
    Errata: "correction",
  },
  seriesNames: [],
  publishedLabels: ["publicado em", "publicado", "publicada em", "data", "data de publicação"],
  changedLabels: [
    "atualizado",
    "atualizada",
    "actualizado",
    "última atualização",
    "modificado",
    "modificada",
    "última modificação",
  ],
  otherDateLabels: [],
  galleryWords: ["fotos", "foto", "imagens", "galeria", "galeria de fotos"],
  contactLabels: ["contacto", "contactos", "contato", "contatos", "assessoria de imprensa", "mais informações"],
  rightsWords: ["creative commons", "licença", "direitos reservados", "direitos de autor", "créditos"],
  municipalities: ["Câmara Municipal de", "Município de", "Prefeitura de", "Cidade de"],
  speech: ptSpeech,
};
