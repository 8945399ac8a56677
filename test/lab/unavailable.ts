/** Why this machine, as it is, cannot run a lab: one plain sentence for its user. */
export class LabUnavailable extends Error {
  override readonly name = 'LabUnavailable';
}
