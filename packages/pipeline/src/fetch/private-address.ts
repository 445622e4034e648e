import { BlockList, isIP } from "node:net";

/** Addresses that are no public site's: IANA's special-purpose registries for IPv4 and IPv6. */
const IPV4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

const IPV6: readonly (readonly [network: string, prefix: number])[] = [
  ["::", 127], // unspecified and loopback
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23], // Teredo, ORCHID and other protocol assignments
  ["2001:db8::", 32],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

function listOf(): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of IPV4) list.addSubnet(network, prefix, "ipv4");
  for (const [network, prefix] of IPV6) list.addSubnet(network, prefix, "ipv6");
  return list;
}

const SPECIAL: BlockList = listOf();

const toGroups = (address: string): number[] => {
  const plain = address.replace(/%.*$/, "").replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => {
    const hex = (high: string, low: string) => (Number(high) * 256 + Number(low)).toString(16);
    return `${hex(a, b)}:${hex(c, d)}`;
  });
  const [head = "", tail] = plain.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...gap, ...right].map((group) => Number.parseInt(group, 16));
};

/** Where IPv6 carries an IPv4 address: mapped, compatible, translated (RFC 6052), 6to4 (RFC 3056). */
const EMBEDDINGS: readonly { readonly starts: readonly number[]; readonly at: number }[] = [
  { starts: [0, 0, 0, 0, 0, 0xffff], at: 6 },
  { starts: [0, 0, 0, 0, 0xffff, 0], at: 6 },
  { starts: [0, 0, 0, 0, 0, 0], at: 6 },
  { starts: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 },
  { starts: [0x2002], at: 1 },
];

function embeddedIpv4(address: string): string | undefined {
  const groups = toGroups(address);
  const found = EMBEDDINGS.find(({ starts }) => starts.every((group, index) => groups[index] === group));
  if (found === undefined) return undefined;
  const [high = 0, low = 0] = groups.slice(found.at, found.at + 2);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/**
 * Whether an IP address is loopback, link-local, private, or otherwise not a public site's. An IPv4 address inside an
 * IPv6 one counts as itself.
 *
 * @param address - IPv4 or IPv6, without brackets
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return SPECIAL.check(address, "ipv4");
  if (family !== 6) return true;
  const inside = embeddedIpv4(address);
  return SPECIAL.check(address.replace(/%.*$/, ""), "ipv6") || (inside !== undefined && SPECIAL.check(inside, "ipv4"));
}
