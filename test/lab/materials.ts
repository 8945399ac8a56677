/**
 * Makes what the blueprint only names: certificates, DKIM keys, DNSSEC keys. All new for each lab, and gone with it.
 */
import { createPrivateKey, createPublicKey, generateKeyPair, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Blueprint, CertificateBlueprint, KeyName } from './blueprint.ts';
import type { Machine, MadeCertificate, MadeKey, Materials } from './daemon.ts';
import { KEY_STORE, knotDirectory, signingConfiguration } from './daemons/knot.ts';
import { run } from './run.ts';

const DAY_MS = 86_400_000;
const AUTHORITY_DAYS = 3650;
const makeKeyPair = promisify(generateKeyPair);

type Authority = 'root' | 'intermediate' | 'stranger';

export class Workshop {
  readonly #machine: Machine;
  readonly #directory: string;
  readonly #made = new Map<string, Promise<MadeCertificate>>();
  readonly #keys = new Map<KeyName, Promise<MadeKey>>();
  readonly #authorities = new Map<Authority, Promise<string>>();
  #ds: Record<string, string> = {};
  #serial = 1000;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#directory = path.join(machine.root, 'etc/ssl/lab');
    mkdirSync(this.#directory, { recursive: true });
  }

  /** The file that holds the certificate of the authority that everybody trusts. */
  get authorityFile(): string {
    return path.join(this.#directory, 'root.pem');
  }

  /** Everything that rendering this blueprint needs. */
  async materials(blueprint: Blueprint): Promise<Materials> {
    const certificates: Record<string, MadeCertificate> = {};
    const keys: Partial<Record<KeyName, MadeKey>> = {};
    await Promise.all([
      ...Object.entries(blueprint.certificates).map(async ([name, wanted]) => {
        certificates[name] = await this.#certificate(wanted);
      }),
      ...keysOf(blueprint).map(async (name) => {
        keys[name] = await this.#key(name);
      }),
    ]);
    return { certificates, keys, ds: this.#ds, machine: this.#machine };
  }

  /** Makes keys for the signed zones, and gives every name server a copy. */
  async signZones(blueprint: Blueprint): Promise<void> {
    const { root } = this.#machine;
    const file = path.join(root, 'var/lib/knot/keys.conf');
    writeFileSync(file, signingConfiguration(KEY_STORE));
    const keymgr = async (...args: string[]): Promise<Buffer> =>
      run(['chroot', root, 'keymgr', '-c', '/var/lib/knot/keys.conf', ...args]);
    const signed = Object.entries(blueprint.dns.zones)
      .filter(([, zone]) => zone.signed)
      .map(([apex]) => apex);
    for (const apex of signed) {
      await keymgr(apex, 'generate', 'algorithm=ecdsap256sha256', 'ksk=yes', 'zsk=yes');
      const records = (await keymgr(apex, 'ds'))
        .toString()
        .split('\n')
        .map((text) => text.split(/\s+DS\s+/)[1]);
      this.#ds[apex] = records.find((data) => / 13 2 /.test(` ${data}`)) ?? '';
    }
    await Promise.all(
      Object.keys(blueprint.dns.nameServers).map((server) =>
        cp(path.join(root, KEY_STORE), path.join(root, knotDirectory(server), 'keys'), { recursive: true }),
      ),
    );
  }

  async #key(name: KeyName): Promise<MadeKey> {
    const known = this.#keys.get(name) ?? makeKey(name);
    this.#keys.set(name, known);
    return known;
  }

  async #certificate(wanted: CertificateBlueprint): Promise<MadeCertificate> {
    const id = JSON.stringify(wanted);
    const known = this.#made.get(id) ?? this.#makeCertificate(wanted);
    this.#made.set(id, known);
    return known;
  }

  async #makeCertificate(wanted: CertificateBlueprint): Promise<MadeCertificate> {
    this.#serial += 1;
    const name = `leaf-${this.#serial}`;
    await this.#newKey(name, wanted.key);
    const issuer = wanted.issuer === 'self' ? name : await this.#authority(wanted.issuer);
    await this.#sign(name, issuer, {
      commonName: wanted.names[0] ?? '',
      organization: wanted.organization,
      names: wanted.names,
      startsIn: wanted.startsIn,
      endsIn: wanted.endsIn,
    });
    const parts = {
      leaf: name,
      intermediate: await this.#authority('intermediate'),
      root: await this.#authority('root'),
    };
    const certificate = new X509Certificate(this.#read(`${name}.pem`));
    return {
      chain: wanted.chain.map((part) => this.#read(`${parts[part]}.pem`)).join(''),
      key: this.#read(`${name}.key`),
      der: certificate.raw,
      publicKey: certificate.publicKey.export({ type: 'spki', format: 'der' }),
    };
  }

  async #authority(kind: Authority): Promise<string> {
    const known = this.#authorities.get(kind) ?? this.#makeAuthority(kind);
    this.#authorities.set(kind, known);
    return known;
  }

  async #makeAuthority(kind: Authority): Promise<string> {
    const issuer = kind === 'intermediate' ? await this.#authority('root') : kind;
    await this.#newKey(kind, 'P-256');
    const commonName = { root: 'Lab Root', intermediate: 'Lab Intermediate', stranger: 'Nobody Knows Me' }[kind];
    await this.#sign(kind, issuer, { commonName, names: [], startsIn: -365, endsIn: AUTHORITY_DAYS });
    return kind;
  }

  async #newKey(name: string, kind: CertificateBlueprint['key']): Promise<void> {
    const pair =
      kind === 'P-256'
        ? await makeKeyPair('ec', { namedCurve: 'P-256' })
        : await makeKeyPair('rsa', { modulusLength: kind === 'rsa1024' ? 1024 : 2048 });
    writeFileSync(path.join(this.#directory, `${name}.key`), pair.privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
    });
  }

  /**
   * Signs with the openssl command: its `ca` is the only one of its commands that takes a date in the past everywhere.
   */
  async #sign(
    name: string,
    issuer: string,
    wanted: {
      commonName: string;
      organization?: string | undefined;
      names: readonly string[];
      startsIn: number;
      endsIn: number;
    },
  ): Promise<void> {
    this.#serial += 1;
    const authority = wanted.names.length === 0;
    const work = path.join(this.#directory, `work-${name}`);
    mkdirSync(work);
    writeFileSync(path.join(work, 'index'), '');
    writeFileSync(path.join(work, 'serial'), `${this.#serial}\n`);
    writeFileSync(
      path.join(work, 'openssl.cnf'),
      [
        '[req]',
        'distinguished_name = name',
        'prompt = no',
        '[name]',
        `CN = ${wanted.commonName}`,
        ...(wanted.organization === undefined ? [] : [`O = ${wanted.organization}`]),
        '[ca]',
        'default_ca = lab',
        '[lab]',
        'database = index',
        'serial = serial',
        'new_certs_dir = .',
        'default_md = sha256',
        'policy = any',
        'unique_subject = no',
        'x509_extensions = extensions',
        '[any]',
        'organizationName = optional',
        'commonName = supplied',
        '[extensions]',
        ...(authority
          ? ['basicConstraints = critical,CA:TRUE', 'keyUsage = critical,keyCertSign,cRLSign']
          : [
              'basicConstraints = critical,CA:FALSE',
              'keyUsage = critical,digitalSignature,keyEncipherment',
              'extendedKeyUsage = serverAuth',
              `subjectAltName = ${wanted.names.map((host) => `DNS:${host}`).join(',')}`,
            ]),
        'subjectKeyIdentifier = hash',
        ...(name === issuer ? [] : ['authorityKeyIdentifier = keyid']),
        '',
      ].join('\n'),
    );
    await run(['openssl', 'req', '-new', '-config', 'openssl.cnf', '-key', files(name, 'key'), '-out', 'request'], {
      cwd: work,
    });
    await run(
      [
        'openssl',
        'ca',
        '-batch',
        '-notext',
        '-config',
        'openssl.cnf',
        '-in',
        'request',
        '-out',
        files(name, 'pem'),
        '-keyfile',
        files(issuer, 'key'),
        '-startdate',
        asn1Time(wanted.startsIn),
        '-enddate',
        asn1Time(wanted.endsIn),
        ...(name === issuer ? ['-selfsign'] : ['-cert', files(issuer, 'pem')]),
      ],
      { cwd: work },
    );
  }

  #read(file: string): string {
    return readFileSync(path.join(this.#directory, file), 'utf8');
  }
}

/** An authority's file as seen from its work directory. */
function files(name: string, ending: string): string {
  return path.join('..', `${name}.${ending}`);
}

function keysOf(blueprint: Blueprint): KeyName[] {
  const published = JSON.stringify([blueprint.dns, blueprint.host.mailcow.redis]).matchAll(
    /\{\{dkim (rsa2048|rsa1024|other2048|ed25519)\}\}/g,
  );
  const names = [...published].map(([, name]) => name as KeyName);
  return [...new Set([blueprint.dkim.key, ...names])];
}

async function makeKey(name: KeyName): Promise<MadeKey> {
  const pair =
    name === 'ed25519'
      ? await promisify(generateKeyPair)('ed25519', {})
      : await makeKeyPair('rsa', { modulusLength: name === 'rsa1024' ? 1024 : 2048 });
  const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const spki = createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' });
  // RFC 8463 §3: an Ed25519 key is published without its ASN.1 wrapping, the last 32 bytes.
  const bytes = name === 'ed25519' ? spki.subarray(-32) : spki;
  return { privateKey: pem, publicKey: bytes.toString('base64') };
}

/** `YYYYMMDDHHMMSSZ`, so many days from now. */
function asn1Time(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().replace(/[-:T]|\.\d+/g, '');
}
