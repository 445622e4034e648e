import { CivicMediaError } from "./errors.ts";

const ADDRESS = /^https?:\/\/[^\s\p{Cc}\p{Cs}<>"\\^`]+$/iu;

/**
 * Refuses what is no address of the web: links lead strangers there.
 *
 * @param name - the field, for the message
 * @param address - what it holds
 * @throws CivicMediaError `argument-invalid` where it is not http or https
 */
export function checkAddress(name: string, address: string | undefined): void {
  if (address === undefined || ADDRESS.test(address)) return;
  throw new CivicMediaError(
    "argument-invalid",
    `${name} is “${address.slice(0, 80)}”, expected an address that begins with https:// or http://.`,
  );
}
