/** The server from inside, as data: ssh, docker, and what stands in the folders of mailcow and mailadm. */

/** Everything that only the server's own operator sees. */
export interface HostBlueprint {
  readonly ssh: SshBlueprint;
  readonly machine: MachineBlueprint;
  readonly docker: DockerBlueprint;
  readonly mailcow: MailcowBlueprint;
  readonly mailadm: MailadmHostBlueprint;
  /** What a chatmail relay has in their place; undefined: this is none. */
  relay?: RelayHostBlueprint;
}

export interface RelayHostBlueprint {
  /** By unit: systemd's words for its state. */
  readonly units: Record<string, readonly [active: string, sub: string]>;
  /** Whether the file of opendkim's key holds another one than it signs with. */
  otherKey: boolean;
  /** The certificate that acmetool keeps. */
  certificate: string;
  /** The number of its account at Let's Encrypt. */
  account: number;
  /** Of chatmail.ini. */
  readonly settings: Record<string, string>;
  /** Whether there is the file by which it takes no new accounts. */
  closed: boolean;
  load: number;
  /** That it was deployed from. */
  commit: string;
}

export interface SshBlueprint {
  running: boolean;
  port: number;
  /**
   * What the vantage point knows of the server's key: the right one, none, or another one (a new server, or somebody in
   * between).
   */
  known: 'right' | 'unknown' | 'changed';
  /** Whether the vantage point's key is let in. */
  accepts: boolean;
  /** Whether root may log in with a password. */
  rootByPassword: boolean;
  /** Milliseconds that a login takes: a slow link, or a slow machine. */
  delay: number;
}

export interface MachineBlueprint {
  /** GiB. */
  memory: number;
  swap: number;
  disk: number;
  free: number;
  /** What `sudo -n` says to the user admin (root needs none). */
  sudo: 'free' | 'password' | 'absent';
  /** What `ip addr` shows of its interfaces; undefined: the truth. */
  addresses: string[] | undefined;
  /** Programs that are not there (`base64`). */
  readonly lacks: string[];
  /** The ordinary programs, and the shell, are busybox'. */
  busybox: boolean;
  /** Ports that a program of the machine holds in docker's place: port → its name. */
  readonly holders: Record<number, string>;
  /** Programs beside mailcow that listen. */
  readonly listeners: HostListener[];
  /** Absolute path → content, for anything else. */
  readonly files: Record<string, string>;
  /** Absolute path of such a file → how many days ago it was written; others are written now. */
  readonly ages: Record<string, number>;
  /** What apt would install: a package, and the archive that it comes from (`Debian-Security:13/stable-security`). */
  readonly updates: (readonly [name: string, archive: string])[];
}

export interface HostListener {
  readonly protocol: 'tcp' | 'udp';
  readonly address: string;
  readonly port: number;
  readonly program: string;
}

export interface DockerBlueprint {
  /** How it came to the machine. */
  installed: 'package' | 'snap' | 'absent';
  running: boolean;
  version: string;
  /** Version of the compose plugin; undefined: there is none. */
  compose: string | undefined;
  /** compose is a program of its own, docker-compose, in place of the plugin. */
  standalone: boolean;
  /** Whether containers tell the folder that they were made from. */
  workingDirLabel: boolean;
  /** How `compose ps --format json` prints: an object a line, or one array, as before 2.21. */
  list: 'lines' | 'array';
  /** Milliseconds before any answer. */
  delay: number;
  /** Whether the user admin is in the group docker. */
  group: boolean;
}

/**
 * A service of docker-compose.yml: what the lab's file says of it. `${NAME:-default}` stands for values of
 * mailcow.conf.
 */
export interface ComposeService {
  image: string;
  readonly environment: Record<string, string>;
  /** As compose writes them: `${SMTP_PORT:-25}:25`. */
  ports: string[];
  /** Folders of the host's, as compose writes them: `./data/conf/nginx/:/etc/nginx/conf.d/:z`. */
  volumes: string[];
  command?: string;
  entrypoint?: string[];
  /** Whether it tells its health. */
  healthy?: boolean;
  logging?: ComposeLogging;
}

export interface ComposeLogging {
  driver: string;
  readonly options: Record<string, string>;
}

/** What mailcow's containers were made from. */
export interface MailcowFiles {
  /** mailcow.conf. */
  conf: Record<string, string>;
  /** The services in docker-compose.yml. */
  services: Record<string, ComposeService>;
  /** docker-compose.override.yml: what it says of services; undefined: there is none. */
  override: Record<string, Partial<ComposeService>> | undefined;
}

export interface MailcowBlueprint extends MailcowFiles {
  folder: string;
  /**
   * What the containers were made with, where the files were edited since: `unapplied()` (host/changes.ts) keeps it.
   */
  applied?: MailcowFiles;
  /** Permissions of mailcow.conf. */
  mode: number;
  /** `.env`: a link to mailcow.conf, a copy of it (that was made when mailcow was set up), or nothing. */
  env: 'link' | 'copy' | 'absent';
  /** Path in the folder → content, beside or in place of what the services of the blueprint imply; null: absent. */
  readonly files: Record<string, string | null>;
  /** The certificate in data/assets/ssl, by its name in the blueprint. */
  certificate: string;
  git: GitBlueprint | undefined;
  /** What the API calls it. */
  version: string;
  /** What containers do otherwise than run: by service. */
  readonly containers: Record<string, ContainerBlueprint>;
  /** From how many points on rspamd does what; null: never. */
  readonly spamLimits: Record<string, number | null>;
  /** Whether docker's network of mailcow has IPv6. */
  networkIpv6: boolean;
  /** Rows of mailcow's MySQL, by table; a column that is left out has mailcow's default. */
  readonly database: Record<string, DatabaseRow[]>;
  readonly redis: RedisBlueprint;
  /** What Postfix' queue holds. */
  readonly queue: QueuedBlueprint[];
}

export interface QueuedBlueprint {
  /** Seconds since it came. */
  readonly age: number;
  readonly to: string;
  readonly reason?: string;
  readonly held?: boolean;
}

export type DatabaseRow = Record<string, string | number | null>;

export interface GitBlueprint {
  branch: string;
  /** How many days ago the checked out version was made. */
  age: number;
  /** What was changed was committed and merged with what mailcow ships, as update.sh does. */
  readonly updated?: boolean;
}

export interface ContainerBlueprint {
  state?: 'running' | 'exited' | 'restarting' | 'created' | 'paused' | 'missing';
  health?: 'healthy' | 'unhealthy' | 'starting';
  exitCode?: number;
  /** What `docker logs` prints. */
  log?: string;
  restart?: string;
}

export interface RedisBlueprint {
  /** `CONFIG GET`. */
  readonly config: Record<string, string>;
  /**
   * `{{dkim}}` in a value stands for the public key that belongs to the one that signs, `{{dkim other2048}}` for
   * another one.
   */
  readonly hashes: Record<string, Record<string, string>>;
  readonly lists: Record<string, string[]>;
  readonly strings: Record<string, string>;
}

export interface MailadmHostBlueprint {
  /** Undefined: there is none. */
  folder: string | undefined;
  /** `.env`. */
  env: Record<string, string>;
  envMode: number;
  dataMode: number;
  /** What it was initialised with: `mailadm config`; null: it was not initialised. */
  config: Record<string, string> | null;
  /** Its container; undefined: there is none. */
  container: MailadmContainerBlueprint | undefined;
  /** Addresses that it knows and mailcow does not. */
  orphans: string[];
  /** Accounts of its database: days since they were made, and days that they were made for. */
  readonly accounts: (readonly [age: number, days: number])[];
}

export interface MailadmContainerBlueprint {
  name: string;
  /** `no`, `always`, `unless-stopped`. */
  restart: string;
  command: string[];
  logging: ComposeLogging;
  log: string;
}
