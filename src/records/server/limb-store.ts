import { type Column, columnsOf } from '#derive/columns.ts'
import { columnOf, type RecordType, tableOf } from '#kernel/record-type.ts'

/**
 * The script that makes a type's own table, for who writes its migration: read, changed where the type wants it, and
 * kept by hand. Tests make the tables of their own types with it.
 */
export function limbMigration(type: RecordType): string {
  const table = tableOf(type)
  const columns = columnsOf(type).map(
    ({ column, type: kept, nullable }) => `  ${column} ${words[kept]}${nullable ? '' : ' not null'},`,
  )
  const indexes = sortedColumns(type).map(
    (column) => `create index ${table}_${column} on ${table} (organ_id, ${column}, id);`,
  )
  return `create table ${table} (
${columns.join('\n')}
  constraint ${table}_pkey primary key (organ_id, id),
  constraint ${table}_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
${indexes.map((index) => `${index}\n`).join('')}
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy organ on ${table}
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
`
}

const words: Readonly<Record<Column['type'], string>> = {
  ...{ text: 'text', int4: 'integer', date: 'date', bool: 'boolean', uuid: 'uuid' },
  ...{ _text: 'text[]', _uuid: 'uuid[]' },
}

/** Columns of the list by which people sort; title and date of the fact are the spine's, and arrays have no order. */
function sortedColumns(type: RecordType): readonly string[] {
  const sortable = columnsOf(type).flatMap(({ column, type: kept }) => (kept.startsWith('_') ? [] : [column]))
  return type.list
    .filter((name, at) => at > 0 && name !== type.on)
    .map(columnOf)
    .filter((column) => sortable.includes(column))
}
