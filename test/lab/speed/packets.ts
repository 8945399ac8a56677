/** Reads what tcpdump wrote down (the classic pcap format, Ethernet): TCP and UDP packets, with when they passed. */
import { readFileSync } from 'node:fs';
import ipaddr from 'ipaddr.js';

export interface Packet {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly protocol: 'tcp' | 'udp';
  readonly source: SocketPlace;
  readonly target: SocketPlace;
  /** Of TCP. */
  readonly flags: number;
  readonly sequence: number;
  readonly payload: Buffer;
}

export interface SocketPlace {
  readonly address: string;
  readonly port: number;
}

/** Bits of TCP's flags (RFC 9293 §3.1). */
export const FLAG = { fin: 1, syn: 2, rst: 4, ack: 16 } as const;

const MAGIC = 0xa1_b2_c3_d4;
const FILE_HEADER = 24;
const RECORD_HEADER = 16;
const ETHERNET_HEADER = 14;
const TYPES = { v4: 0x08_00, v6: 0x86_dd } as const;
const IPV6_HEADER = 40;
const PROTOCOLS: Readonly<Record<number, Packet['protocol']>> = { 6: 'tcp', 17: 'udp' };
const UDP_HEADER = 8;

/** The packets of a file, in their order; what is neither TCP nor UDP is left out. */
export function readPackets(file: string): Packet[] {
  return packetsIn(readFileSync(file));
}

/** The packets of such a file's bytes. */
export function packetsIn(bytes: Buffer): Packet[] {
  if (bytes.length < FILE_HEADER || bytes.readUInt32LE(0) !== MAGIC)
    throw new Error('That is no file of packets as tcpdump writes it.');
  const packets: Packet[] = [];
  for (let at = FILE_HEADER; at + RECORD_HEADER <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 8);
    const time = bytes.readUInt32LE(at) * 1000 + bytes.readUInt32LE(at + 4) / 1000;
    const packet = packetOf(bytes.subarray(at + RECORD_HEADER, at + RECORD_HEADER + length), time);
    if (packet !== undefined) packets.push(packet);
    at += RECORD_HEADER + length;
  }
  return packets;
}

function packetOf(frame: Buffer, time: number): Packet | undefined {
  const type = frame.length < ETHERNET_HEADER ? 0 : frame.readUInt16BE(12);
  const inner = frame.subarray(ETHERNET_HEADER);
  if (type === TYPES.v4) {
    // RFC 791 §3.1
    const header = ((inner[0] ?? 0) & 15) * 4;
    return transport(
      PROTOCOLS[inner[9] ?? 0],
      inner.subarray(header, inner.readUInt16BE(2)),
      inner.subarray(12, 16),
      inner.subarray(16, 20),
      time,
    );
  }
  if (type !== TYPES.v6) return undefined;
  // RFC 8200 §3
  return transport(
    PROTOCOLS[inner[6] ?? 0],
    inner.subarray(IPV6_HEADER, IPV6_HEADER + inner.readUInt16BE(4)),
    inner.subarray(8, 24),
    inner.subarray(24, 40),
    time,
  );
}

function transport(
  protocol: Packet['protocol'] | undefined,
  segment: Buffer,
  from: Buffer,
  to: Buffer,
  time: number,
): Packet | undefined {
  if (protocol === undefined || segment.length < UDP_HEADER) return undefined;
  const source = { address: addressOf(from), port: segment.readUInt16BE(0) };
  const target = { address: addressOf(to), port: segment.readUInt16BE(2) };
  if (protocol === 'udp')
    return { time, protocol, source, target, flags: 0, sequence: 0, payload: segment.subarray(UDP_HEADER) };
  const header = ((segment[12] ?? 0) >> 4) * 4;
  return {
    time,
    protocol,
    source,
    target,
    flags: segment[13] ?? 0,
    sequence: segment.readUInt32BE(4),
    payload: segment.subarray(header),
  };
}

function addressOf(bytes: Buffer): string {
  return ipaddr.fromByteArray([...bytes]).toString();
}
