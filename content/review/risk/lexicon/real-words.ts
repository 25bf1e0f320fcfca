/** Common words one letter away from a word of the tables: no misspelling of it. */
export const realWords: ReadonlySet<string> = new Set(
  `
now nor on own won ton hot note knot nut net more most less lest must mast fast last may my many day way
any can cab car are all ail oil well tell cell left felt lift leaf let rate care core rare never nerve once ounce
arm army ear year hear heat heart earth lip limb hip ship hit chin shin skin sin spine pine pain gain main male mail
meal meat mild wild mind made make take taken live liver lever river fever over even seven severed woman women man men mad map
head hand land sand foot food good blood bloom brain drain train bran face fact pace place palace palate plate late later latter letter
litter back lack black neck check cheek chest cheat beat breast breath breathe bust high light right might sight night tight eight weight height
with without within ben been bean began begin became become rise raise rose close loss lose loose cause case ease cease because before long
lung ling tongue tong below bellow fallow follow allow avoid void start stare smart stop step shop should shoulder shouldn would wound wood could
cloud colon colour color
`.trim().split(/\s+/),
)
