import { OperatorFault } from "#src/operator-fault.ts";

/** What differs between one place of publication and another. Nothing else may read the environment. */
export interface SiteConfig {
  /** Path the site lives under: "/" or "/sub/path/" */
  readonly basePath: string;
  /** Scheme and host, e.g. https://example.jp, without a trailing slash; undefined when the site's address is not decided */
  readonly origin: string | undefined;
  /** Address of the public repository, for reports of mistakes; undefined where there is none */
  readonly repository: string | undefined;
  /** Mail address that reports of mistakes go to; undefined where there is none */
  readonly contactMail: string | undefined;
}

/** @returns the path with one slash at each end */
export function normalizeBasePath(path: string | undefined): string {
  const inner = (path ?? "").replaceAll(/^\/+|\/+$/gu, "");
  return inner === "" ? "/" : `/${inner}/`;
}

/** A part of a path that needs no escaping in a URL and leads neither here nor up. */
const SEGMENT = /^(?!\.{1,2}$)[\w.~-]+$/u;

/** One plain address as HTML defines it for input fields, with a dot in its host; no name, no list, no mailto: before it. */
const MAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/iu;

/**
 * @param environment variables BASE_PATH, SITE_URL, REPOSITORY_URL and CONTACT_MAIL; an empty one counts as none
 * @throws OperatorFault that names every variable with a wrong value
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): SiteConfig {
  const faults: string[] = [];
  const address = (name: string, example: string): URL | undefined => {
    const text = environment[name] ?? "";
    if (text === "") return undefined;
    const url = URL.parse(text);
    if (url?.protocol === "https:" || url?.protocol === "http:") return url;
    faults.push(`${name}（「${text}」）は、https:// から始まるアドレスにしてください。例：${name}=${example}`);
    return undefined;
  };
  const basePath = normalizeBasePath(environment["BASE_PATH"]);
  if (
    basePath !== "/" &&
    !basePath
      .slice(1, -1)
      .split("/")
      .every((part) => SEGMENT.test(part))
  )
    faults.push(
      `BASE_PATH（「${environment["BASE_PATH"] ?? ""}」）は、半角の英数字と - _ . ~ の名前を / でつないだパスにしてください。例：BASE_PATH=/sub/`,
    );
  const origin = address("SITE_URL", "https://example.jp")?.origin;
  const repository = address("REPOSITORY_URL", "https://example.jp/owner/name")?.href.replace(/\/$/u, "");
  const mail = environment["CONTACT_MAIL"] ?? "";
  if (mail !== "" && !MAIL.test(mail))
    faults.push(`CONTACT_MAIL（「${mail}」）は、メールのアドレスを一つだけ、半角で書いてください。例：CONTACT_MAIL=shirase@example.jp`);
  if (faults.length > 0) throw new OperatorFault(faults.join("\n"), 2);
  return { basePath, origin, repository, contactMail: mail === "" ? undefined : mail };
}

export const config = readConfig(process.env);
