/** The words of the site's frame in one language. */
export interface SiteWords {
  skip: string;
  menu: string;
  home: string;
  playground: string;
  api: string;
  glossary: string;
  folders: Readonly<Record<string, string>>;
  onThisPage: string;
  search: string;
  searchHint: string;
  searchNone: string;
  searchFound: string;
  close: string;
  copy: string;
  copied: string;
  table: string;
  other: string;
  edit: string;
  example: string;
  exampleLead: string;
  source: string;
  result: string;
  foundBy: string;
  sure: string;
  tryIt: string;
  start: string;
  footer: string;
  notFound: string;
  notFoundText: string;
}
