/** What a page's JSON-LD says of its article; empty where it says nothing. */
export interface JsonLdArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
}

// Accepted: Article and the kinds of it that schema.org has: NewsArticle, ReportageNewsArticle, BlogPosting, …
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
/** More nodes than these are no description of one article. */
const MOST_NODES = 2000;

type Json = Readonly<Record<string, unknown>>;

/** Finds the article (schema.org) in the texts of a page's JSON-LD scripts; what cannot be parsed is passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle {
  for (const script of scripts) {
    const article = findArticle(parse(script));
    if (!article) continue;
    const strings = {
      headline: textOf(article.headline) ?? textOf(article.name),
      published: textOf(article.datePublished) ?? textOf(article.dateCreated),
      modified: textOf(article.dateModified),
      author: namesOf(article.author),
      publisher: namesOf(article.publisher) ?? namesOf(article.sourceOrganization),
      url: textOf(article.url) ?? textOf(article.mainEntityOfPage) ?? idOf(article.mainEntityOfPage),
      language: textOf(article.inLanguage),
    };
    return Object.fromEntries(Object.entries(strings).filter(([, value]) => value !== undefined));
  }
  return {};
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

/** The first node of an article's type, breadth first. */
function findArticle(root: unknown): Json | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) {
      queue.push(...node.slice(0, MOST_NODES));
    } else if (isRecord(node)) {
      const types = [node['@type']].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return node;
      queue.push(...Object.values(node).filter((value) => typeof value === 'object'));
    }
  }
  return null;
}

function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

/** The names of persons or organisations, given as texts or nodes, one or several. */
function namesOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .slice(0, 20)
    .map((one) => (isRecord(one) ? textOf(one.name) : textOf(one)))
    .filter((name) => name !== undefined && !/^https?:/.test(name));
  return names.length > 0 ? names.join(', ') : undefined;
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) ? textOf(value['@id']) : undefined;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
