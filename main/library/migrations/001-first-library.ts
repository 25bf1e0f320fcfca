import { applicationId } from '../sqlite/header.ts'
import type { Migration } from './migration.ts'

export const firstLibrary: Migration = {
  number: 1,
  brings: 'Topics, revisions, drafts, search, audit and settings',
  up: (database) => {
    database.exec(`
      pragma application_id = ${applicationId};

      create table topic (
        key integer primary key,
        id text not null unique,
        title text not null,
        title_sort text not null,
        synonyms text not null,
        chapter text,
        chapter_sort text,
        status text not null check (status in ('draft', 'in-review', 'changes-requested', 'approved', 'published', 'retired')),
        last_full_review text,
        content_last_modified text,
        review_interval integer,
        due_by text,
        revision integer not null,
        saved_at text not null
      ) strict;
      create index topic_by_title on topic (title_sort);
      create index topic_by_chapter on topic (chapter_sort, title_sort);
      create index topic_by_review on topic (last_full_review, title_sort);
      create index topic_by_change on topic (content_last_modified, title_sort);
      create index topic_by_due on topic (due_by, title_sort);
      create index topic_by_status on topic (status, title_sort);
      create index topic_by_saving on topic (saved_at, title_sort);

      create table revision (
        topic_id text not null references topic (id),
        number integer not null check (number >= 1),
        parent integer,
        person text not null,
        time text not null,
        note text not null,
        change_class text not null check (change_class in ('typo', 'amendment', 'clinical', 'full-review')),
        schema_version integer not null,
        hash text not null check (length(hash) = 64),
        metadata text not null,
        document text not null,
        primary key (topic_id, number),
        foreign key (topic_id, parent) references revision (topic_id, number),
        check ((number = 1) = (parent is null))
      ) strict;
      create trigger revision_is_never_changed before update on revision
        begin select raise(abort, 'A revision is never changed.'); end;
      create trigger revision_is_never_deleted before delete on revision
        begin select raise(abort, 'A revision is never deleted.'); end;
      create trigger revision_is_never_replaced before insert on revision
        when exists (select 1 from revision where topic_id = new.topic_id and number = new.number)
        begin select raise(abort, 'A revision is never replaced.'); end;

      create table draft (
        topic_id text not null references topic (id),
        person text not null,
        base integer not null,
        schema_version integer not null,
        metadata text not null,
        document text not null,
        hash text not null check (length(hash) = 64),
        differs integer not null check (differs in (0, 1)),
        saved_at text not null,
        session text not null,
        recovered integer not null check (recovered in (0, 1)),
        primary key (topic_id, person),
        foreign key (topic_id, base) references revision (topic_id, number)
      ) strict;

      create table discarded_draft (
        number integer primary key,
        topic_id text not null references topic (id),
        person text not null,
        base integer not null,
        schema_version integer not null,
        metadata text not null,
        document text not null,
        hash text not null check (length(hash) = 64),
        saved_at text not null,
        discarded_at text not null,
        foreign key (topic_id, base) references revision (topic_id, number)
      ) strict;
      create index discarded_draft_by_topic on discarded_draft (topic_id, person);

      create table audit (
        number integer primary key check (number >= 1),
        time text not null,
        person text not null,
        action text not null,
        topic_id text references topic (id),
        detail text not null,
        previous text not null,
        hash text not null check (length(hash) = 64)
      ) strict;
      create trigger audit_is_never_changed before update on audit
        begin select raise(abort, 'An audit entry is never changed.'); end;
      create trigger audit_is_never_deleted before delete on audit
        begin select raise(abort, 'An audit entry is never deleted.'); end;
      create trigger audit_is_only_appended before insert on audit
        when new.number <> coalesce((select max(number) from audit), 0) + 1
        begin select raise(abort, 'The audit chain is only appended to.'); end;

      create table setting (name text primary key, value text not null) strict;
      create table chapter_interval (chapter text primary key, months integer not null check (months between 1 and 600)) strict;

      create table lock (
        id integer primary key check (id = 1),
        session text not null,
        pid integer not null,
        host text not null,
        boot text not null,
        started text not null,
        opened_at text not null,
        heartbeat text not null
      ) strict;

      create virtual table search using fts5 (title, synonyms, text, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
    `)
  },
}
