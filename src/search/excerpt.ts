/** A piece of an excerpt: plain, or one of the words searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'", "&apos;": "'" };

function unescape(text: string): string {
  return text.replaceAll(/&(?:lt|gt|amp|quot|#39|apos);/gu, (entity) => ENTITIES[entity] ?? entity);
}

/** Splits Pagefind's excerpt, whose only markup is `<mark>`, so that it can be shown without innerHTML. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/gsu)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const match = /^<mark>(.*)<\/mark>$/su.exec(piece);
      return { text: unescape((match?.[1] ?? piece).replaceAll(/<[^>]*>/gu, "")), isMatch: match !== null };
    });
}
