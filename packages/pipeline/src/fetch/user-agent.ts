import { CivicMediaError } from "@civic-media/schema";

const isPage = (contact: string) => /^https?:$/.test(URL.canParse(contact) ? new URL(contact).protocol : "");
const isMail = (contact: string) => /^[^\s@<>()]{1,64}@[^\s@<>()]{1,255}$/.test(contact);

/**
 * The `User-Agent` that says who asks: `civic-media/0 (+https://archive.example/robot)`.
 *
 * @throws CivicMediaError `argument-invalid` where the contact is neither a page nor an e-mail address, or the name is
 *   no token of RFC 9110
 */
export function userAgentFor({ contact, robotName = "civic-media" }: { contact: string; robotName?: string }): string {
  const plain = String(contact ?? "").replace(/^mailto:/, "");
  if (!isPage(plain) && !isMail(plain))
    throw new CivicMediaError(
      "argument-invalid",
      `The contact is ${JSON.stringify(String(contact).slice(0, 80))}; expected a page or an e-mail address by which the owners of sites reach you.`,
    );
  if (!/^[\w.-]{1,60}$/.test(robotName))
    throw new CivicMediaError(
      "argument-invalid",
      `The robot name ${JSON.stringify(robotName)} has characters other than letters, digits, “.”, “_” and “-”.`,
    );
  return `${robotName}/0 (+${plain})`;
}
