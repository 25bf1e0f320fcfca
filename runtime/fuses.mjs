/**
 * Switches in Electron's binary that packaging sets for good, so that no environment or argument can turn a signed
 * Galley into a plain Node (Electron's security list, item 19). Names as in @electron/fuses' FuseV1Options.
 * @type {Readonly<Record<string, boolean>>}
 */
export const fuses = Object.freeze({
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  GrantFileProtocolExtraPrivileges: false,
  EnableCookieEncryption: true,
  // On macOS and Windows; Linux knows no such check.
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
})
