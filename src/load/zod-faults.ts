import { z } from "zod";
import { jsonPath, type Fault } from "#src/load/fault.ts";
import { nearest } from "#src/text/nearest.ts";

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
  string: "文字列",
  number: "数値",
  int: "整数",
  boolean: "true か false",
  array: "配列 [ ]",
  object: "オブジェクト { }",
  record: "オブジェクト { }",
};

const japanese = z.locales.ja().localeError;

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "配列";
  return { string: "文字列", number: "数値", boolean: "真偽値", object: "オブジェクト" }[typeof value as string] ?? typeof value;
}

/** "１０" where 10 is meant. */
function isNumberInWords(expected: string, value: unknown): value is string {
  return (expected === "number" || expected === "int") && typeof value === "string" && /^-?\d+(?:\.\d+)?$/u.test(value.normalize("NFKC"));
}

function knownKeys(schema: z.ZodType): string[] {
  const text = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  const keys = new Set<string>();
  JSON.parse(text, (_key, value: unknown) => {
    if (typeof value === "object" && value !== null && "properties" in value) {
      Object.keys(value.properties as object).forEach((key) => keys.add(key));
    }
    return value;
  });
  return [...keys];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

/** Of a union's branches, the one the writer most likely meant: one of the right shape, with the least to change. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const hasWrongShape = (issues: readonly Issue[]) =>
    issues.some(({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_union"));
  const changes = (issues: readonly Issue[]) =>
    issues.reduce((total, issue) => total + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
  return [...branches].sort((a, b) => Number(hasWrongShape(a)) - Number(hasWrongShape(b)) || changes(a) - changes(b))[0] ?? [];
}

function explain(issue: Issue, input: unknown, schema: z.ZodType): { message: string; remedy: string }[] {
  const value = valueAt(input, issue.path);
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined)
        return [{ message: "必須の項目がありません", remedy: '項目を書いてください。値がないときは空欄の理由 { "blank": … } を書きます' }];
      return [
        {
          message: `${TYPE_NAMES[issue.expected] ?? issue.expected}が必要なところに、${describe(value)}があります`,
          remedy: isNumberInWords(issue.expected, value)
            ? `引用符を外し、半角で ${value.normalize("NFKC")} と書いてください`
            : `${TYPE_NAMES[issue.expected] ?? issue.expected}に直してください`,
        },
      ];
    case "unrecognized_keys": {
      const known = knownKeys(schema);
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        return {
          message: `「${key}」という項目はありません`,
          remedy: meant === undefined ? "項目名を確かめるか、取り除いてください" : `「${meant}」の書き間違いではありませんか`,
        };
      });
    }
    case "invalid_value":
      return [
        {
          message: `使えない値です: ${JSON.stringify(value) ?? "なし"}`,
          remedy: `次のどれかにしてください: ${issue.values.map(String).join("、")}`,
        },
      ];
    case "custom":
    case "invalid_format":
      return [{ message: issue.message, remedy: "値を直してください" }];
    default: {
      const localized = japanese(issue as Parameters<typeof japanese>[0]);
      const fallback = typeof localized === "string" ? localized : (localized?.message ?? issue.message);
      return [{ message: /[ぁ-ん]/u.test(issue.message) ? issue.message : fallback, remedy: "値を直してください" }];
    }
  }
}

/** A key left out that another one at its place is a misspelling of: the misspelling is told, and it is one fault. */
function isMisspelt({ code, path }: Issue, input: unknown, issues: readonly Issue[]): boolean {
  return (
    code === "invalid_type" &&
    valueAt(input, path) === undefined &&
    issues.some(
      (other) =>
        other.code === "unrecognized_keys" &&
        jsonPath(other.path) === jsonPath(path.slice(0, -1)) &&
        other.keys.some((key) => nearest(key, [String(path.at(-1))]) !== undefined),
    )
  );
}

/**
 * Turns zod's issues about one file into faults a curator can act on.
 * @param input the parsed JSON that was checked
 */
export function zodFaults(
  file: string,
  schema: z.ZodType,
  input: unknown,
  issues: readonly Issue[],
  lineOf: (path: readonly PropertyKey[]) => number,
  prefix: readonly PropertyKey[] = [],
): Fault[] {
  return issues.flatMap((issue) => {
    if (isMisspelt(issue, input, issues)) return [];
    const path = [...prefix, ...issue.path];
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      const branch = likeliestBranch(issue.errors);
      return zodFaults(file, schema, valueAt(input, issue.path), branch, lineOf, path);
    }
    if (issue.code === "invalid_key")
      return zodFaults(
        file,
        schema,
        input,
        issue.issues.map((inner) => ({ ...inner, path: issue.path })),
        lineOf,
        prefix,
      );
    const at = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [];
    return explain(issue, input, schema).map((words, index) => ({ file, line: lineOf(at[index] ?? path), path: jsonPath(path), ...words }));
  });
}
