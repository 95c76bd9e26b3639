import jsonld, { type JsonLdDocument } from 'jsonld';

/** A statement of RDF: who, what, and the value or the node that is meant. */
export interface Statement {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

/**
 * What a JSON-LD processor makes of a document.
 *
 * @param contexts by their addresses: nothing comes from the network.
 * @param base what relative addresses are relative to.
 */
export async function readJsonLd(
  document: JsonLdDocument,
  contexts: Readonly<Record<string, object>>,
  base = '',
): Promise<readonly Statement[]> {
  const documentLoader = async (documentUrl: string) => {
    const context = contexts[documentUrl];
    if (!context) throw new Error(`expected one of ${Object.keys(contexts)}, found ${documentUrl}`);
    return { documentUrl, document: context };
  };
  return (await jsonld.toRDF(document, { base, documentLoader: documentLoader as never })) as never;
}

/** The values that stand behind a predicate, by the end of its name. */
export function valuesOf(statements: readonly Statement[], predicate: string): readonly string[] {
  return statements
    .filter((statement) => statement.predicate.value.endsWith(predicate))
    .map(({ object }) => object.value);
}
