/** What is written is never more than what can be read back. */
export const limits = {
  /** Files in one backup. */
  files: 60_000,
  /** Bytes of a backup, beyond which pictures are left out. */
  size: 900_000_000,
  /** Bytes of a backup unpacked. */
  unpacked: 2_000_000_000,
  /** Bytes of a backup that is read. */
  backup: 1_000_000_000,
} as const;
