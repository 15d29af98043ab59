import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`slug\` text,
  	\`hash\` text,
  	\`facts\` text NOT NULL,
  	\`brief\` text,
  	\`body\` text,
  	\`lexical\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_document_id_idx\` ON \`publications\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`publication_changes\` (
  	\`id\` numeric PRIMARY KEY NOT NULL,
  	\`entry\` text NOT NULL
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publication_changes\`;`)
}
