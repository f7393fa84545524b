import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";

/** One thing wrong in the text of a JSON file. */
export interface TextFault {
  readonly line: number;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly remedy: string;
}

export interface JsonText {
  readonly value: unknown;
  readonly faults: readonly TextFault[];
  /** Line of what stands at a path, or of the nearest thing around it */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const SYNTAX: Readonly<Record<string, string>> = {
  CommaExpected: "前の項目の終わりにカンマがありません",
  PropertyNameExpected: "項目名が必要なところです。余分なカンマがないか確かめてください",
  ValueExpected: "値が必要なところです。余分なカンマや書き忘れがないか確かめてください",
  ColonExpected: "項目名のあとにコロンがありません",
  CloseBraceExpected: "閉じるかっこ } がありません",
  CloseBracketExpected: "閉じるかっこ ] がありません",
  UnexpectedEndOfString: '引用符 " が閉じていません',
  InvalidSymbol: '引用符のない文字や全角の数字・記号があります。文字は " で囲み、数字・カンマ・かっこは半角で書いてください',
  InvalidNumberFormat: "数の書き方が違います。半角の数字で書いてください",
  InvalidCharacter: "文字列の中に改行やタブがあります。取り除いてください",
  InvalidEscapeCharacter: "文字列の中の \\ は使えません。取り除くか、\\\\ と書いてください",
  InvalidCommentToken: "注釈は書けません。note の項目に書いてください",
  EndOfFileExpected: "データの終わりのあとに余分なものがあります",
};

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function syntaxFault(text: string, { error, offset }: ParseError): TextFault {
  const line = lineAt(text, offset);
  const shown = (text.split("\n")[line - 1] ?? "").trim().slice(0, 60);
  const code = printParseErrorCode(error);
  return {
    line,
    path: [],
    message: `JSONとして読めません：「${shown}」のあたり`,
    remedy: SYNTAX[code] ?? "かっこ・引用符・カンマの過不足を直してください",
  };
}

function pathOf(node: Node): PropertyKey[] {
  const { parent } = node;
  if (parent === undefined) return [];
  if (parent.type === "property") return [...pathOf(parent), String(parent.children?.[0]?.value)];
  return parent.type === "array" ? [...pathOf(parent), parent.children?.indexOf(node) ?? 0] : pathOf(parent);
}

function* nodesOf(node: Node | undefined): Generator<Node> {
  if (node === undefined) return;
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** Two equal keys: JSON.parse would drop the first in silence. */
function repeatedKeys(text: string, tree: Node | undefined): TextFault[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const keys = node.type === "object" ? (node.children ?? []).flatMap(({ children }) => children?.[0] ?? []) : [];
    const first = new Map<unknown, number>();
    return keys.flatMap((key) => {
      const earlier = first.get(key.value);
      first.set(key.value, earlier ?? key.offset);
      if (earlier === undefined) return [];
      return [
        {
          line: lineAt(text, key.offset),
          path: [...pathOf(node), String(key.value)],
          message: `「${String(key.value)}」という項目が二つあります（最初は${String(lineAt(text, earlier))}行め）`,
          remedy: "どちらかを取り除くか、名前を直してください",
        },
      ];
    });
  });
}

/** Parses JSON with the line of everything in it. Of syntax faults only the first is told: the others follow from it. */
export function parseJson(text: string): JsonText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  return {
    value: tree === undefined ? undefined : getNodeValue(tree),
    faults: first === undefined ? repeatedKeys(text, tree) : [syntaxFault(text, first)],
    lineOf: (path) => {
      for (let length = path.length; tree !== undefined && length >= 0; length -= 1) {
        const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
        if (node !== undefined) return lineAt(text, node.offset);
      }
      return 1;
    },
  };
}
