/** The way of a report to those who run the site, as far as the site has been told one. */
export interface ReportPlaces {
  readonly contactMail: string | undefined;
  readonly repository: string | undefined;
}

/** A link that opens the reader's own mail with a report in it; lines end as RFC 6068 asks. */
export function mailLink(contactMail: string, subject: string, text: string): string {
  const address = encodeURIComponent(contactMail).replace("%40", "@");
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text).replaceAll("%0A", "%0D%0A")}`;
}

/** A link to a new issue of a repository with a report in it. */
export function issueLink(repository: string, subject: string, text: string): string {
  return `${repository}/issues/new?${new URLSearchParams({ title: subject, body: text }).toString()}`;
}

/** Links for a report; one that the site has not been given is not there. */
export function reportLinks({ contactMail, repository }: ReportPlaces, subject: string, text: string): { mail?: string; issue?: string } {
  return {
    ...(contactMail === undefined ? {} : { mail: mailLink(contactMail, subject, text) }),
    ...(repository === undefined ? {} : { issue: issueLink(repository, subject, text) }),
  };
}
