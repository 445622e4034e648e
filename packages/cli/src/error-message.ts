import type { CivicMediaError } from "@civic-media/schema";

/**
 * What people read of an error. A missing package has to be installed where the command is, not where its user stands.
 *
 * @param error - of a package
 */
export const errorMessage = ({ code, message }: CivicMediaError): string =>
  code === "peer-missing" ? message.replace("npm install ", "npm install --global ") : message;
