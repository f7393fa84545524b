/** What differs between one place of publication and another. Nothing else may read the environment. */
export interface SiteConfig {
  /** Path the site lives under: "/" or "/sub/path/" */
  readonly basePath: string;
  /** Scheme and host, e.g. https://example.jp, without a trailing slash; undefined when the site's address is not decided */
  readonly origin: string | undefined;
  /** Address of the public repository, for reports of mistakes; undefined where there is none */
  readonly repository: string | undefined;
}

/** @returns the path with one slash at each end */
export function normalizeBasePath(path: string | undefined): string {
  const inner = (path ?? "").replaceAll(/^\/+|\/+$/gu, "");
  return inner === "" ? "/" : `/${inner}/`;
}

/** @param environment variables BASE_PATH, SITE_URL and REPOSITORY_URL */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): SiteConfig {
  const { BASE_PATH, SITE_URL, REPOSITORY_URL } = environment;
  return {
    basePath: normalizeBasePath(BASE_PATH),
    origin: SITE_URL === undefined || SITE_URL === "" ? undefined : new URL(SITE_URL).origin,
    repository: REPOSITORY_URL === undefined || REPOSITORY_URL === "" ? undefined : new URL(REPOSITORY_URL).href.replace(/\/$/u, ""),
  };
}

export const config = readConfig(process.env);
