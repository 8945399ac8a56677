/** Settings for looking at the cards: no network is asked with them. */
import { DEFAULT_DEADLINE, DEFAULT_PATIENCE, DEFAULT_TIMEOUT, type Settings } from '../../common/settings.ts';

export function exampleSettings(): Settings {
  return {
    domain: 'example.org',
    host: undefined,
    addresses: [],
    mailadm: 'https://mailadm.example.org/new_email',
    kind: undefined,
    accounts: false,
    dkimSelector: undefined,
    resolvers: [],
    roots: [],
    controls: [],
    only: [],
    skip: [],
    tryDefaultPassword: false,
    shell: undefined,
    sudo: false,
    mailcowDir: undefined,
    mailadmDir: undefined,
    logs: 'on',
    deltaChat: false,
    registration: false,
    peerRelay: undefined,
    timeout: DEFAULT_TIMEOUT,
    patience: DEFAULT_PATIENCE,
    deadline: DEFAULT_DEADLINE,
  };
}
