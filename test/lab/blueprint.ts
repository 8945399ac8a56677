/**
 * What faults are written with: the whole world of the lab as plain data, and changes of it by name. `healthy()`
 * (healthy.ts) is a good server; a fault is a function that changes this data. The daemons' files are rendered from it,
 * so what is not here cannot be changed by a fault.
 */

export {
  TTL,
  zoneOf,
  closest,
  setRecord,
  addRecord,
  removeRecord,
  setRecordAt,
  setCached,
  closePort,
  filterPort,
  openPort,
  blockPort,
  standIn,
  dropAll,
  site,
  hangPhp,
  stopPhp,
  certificate,
  addCertificate,
  setClock,
} from './changes.ts';
export {
  setMailcowConf,
  editMailcowConf,
  unapplied,
  setService,
  removeService,
  overrideServices,
  setContainer,
  setMailcowFile,
  addGuideRedirect,
  setRows,
  addRow,
  removeRows,
  setRedis,
  setMailadmConfig,
  setMailadmEnv,
  setMailadmContainer,
  removeMailadm,
  holdPort,
  listenOnHost,
  setHostFile,
  setOldFile,
  removeBackups,
  logNothing,
} from './host/changes.ts';
export type * from './blueprint-types.ts';
