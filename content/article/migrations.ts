/** An article file of some version, before it is known to be valid. */
export type RawArticle = Readonly<Record<string, unknown>>

/** Makes a raw article of version `from` one of version `from + 1`. Pure; leaves what it does not know as it is. */
export interface Migration {
  readonly from: number
  readonly up: (article: RawArticle) => RawArticle
}

/** One for each schema version left behind, in order. Version 1 is the first there was. */
export const migrations: readonly Migration[] = []

/**
 * Brings a raw article from its version to `target` step by step.
 * @throws RangeError when a step is missing
 */
export function migrate(article: RawArticle, from: number, target: number, steps: readonly Migration[] = migrations): RawArticle {
  let migrated = article
  for (let version = from; version < target; version++) {
    const step = steps.find((candidate) => candidate.from === version)
    if (step === undefined) throw new RangeError(`There is no way from article version ${version} to ${version + 1}.`)
    migrated = { ...step.up(migrated), schemaVersion: version + 1 }
  }
  return migrated
}
