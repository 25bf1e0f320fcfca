import { audiences, type Audience, type Metadata } from '../../../../content/article/index.ts'
import { Select, TextField } from '../../../ui/index.ts'
import { noTitle } from '../session/title.ts'
import { useApp } from '../../../state/index.ts'
import { inheritedInterval } from '../../intervals/inherited.ts'
import { readInterval } from '../../intervals/read-interval.ts'
import { AuthorsField } from './authors-field.tsx'
import { CodesField } from './codes-field.tsx'
import { LinesField } from './lines-field.tsx'
import { ReviewDates } from './review-dates.tsx'
import { ValidField } from './valid-field.tsx'
import styles from './topic-tab.module.css'

const audienceNames: Readonly<Record<Audience, string>> = { public: 'The public', professional: 'Health professionals' }

/** The article's metadata. All can be edited but the two dates, which move by review and publication only. */
export function TopicTab({ metadata, onChange }: { readonly metadata: Metadata; readonly onChange: (change: Partial<Metadata>) => void }) {
  const inherited = inheritedInterval(useApp().library, metadata.chapter)
  return (
    <div className={styles.tab}>
      <ReviewDates metadata={metadata} />
      <ValidField
        label="Review interval, in months"
        value={metadata.reviewIntervalMonths === null ? '' : String(metadata.reviewIntervalMonths)}
        inputMode="numeric"
        placeholder={inherited.months === null ? '' : String(inherited.months)}
        hint={metadata.reviewIntervalMonths === null ? `Empty: ${inherited.words}` : `The topic’s own. Without it: ${inherited.words}`}
        className={styles.short}
        onValue={(text) => {
          const typed = readInterval(text, inherited.words)
          if ('problem' in typed) return typed.problem
          return void onChange({ reviewIntervalMonths: typed.months })
        }}
      />
      <hr className={styles.rule} />
      <TextField label="Title" value={metadata.title} onChange={(title) => onChange({ title })} error={noTitle(metadata.title)} />
      <LinesField label="Synonyms" hint="One a line" values={metadata.synonyms} onChange={(synonyms) => onChange({ synonyms })} />
      <AuthorsField authors={metadata.authors} onChange={(authors) => onChange({ authors })} />
      <hr className={styles.rule} />
      <TextField label="Chapter" value={metadata.chapter ?? ''} onChange={(chapter) => onChange({ chapter: chapter === '' ? null : chapter })} />
      <Select
        label="Audience"
        value={metadata.audience}
        options={audiences.map((value) => ({ value, label: audienceNames[value] }))}
        onChange={(audience) => onChange({ audience })}
      />
      <ValidField
        label="Language"
        value={metadata.language}
        hint="A language tag, as en or en-GB"
        spellCheck={false}
        className={styles.short}
        onValue={(language) => {
          if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return 'Type a language tag such as en or en-GB.'
          return void onChange({ language })
        }}
      />
      <TextField label="Publisher" value={metadata.publisher ?? ''} onChange={(publisher) => onChange({ publisher: publisher === '' ? null : publisher })} />
      <LinesField label="Keywords" hint="One a line" values={metadata.keywords} onChange={(keywords) => onChange({ keywords })} />
      <CodesField codes={metadata.codes} onChange={(codes) => onChange({ codes })} />
    </div>
  )
}
