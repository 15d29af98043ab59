import * as migration_20261122_152858_initial from './20261122_152858_initial';
import * as migration_20261122_182131_publications from './20261122_182131_publications';
import * as migration_20261122_185545_webhooks from './20261122_185545_webhooks';

export const migrations = [
  {
    up: migration_20261122_152858_initial.up,
    down: migration_20261122_152858_initial.down,
    name: '20261122_152858_initial',
  },
  {
    up: migration_20261122_182131_publications.up,
    down: migration_20261122_182131_publications.down,
    name: '20261122_182131_publications',
  },
  {
    up: migration_20261122_185545_webhooks.up,
    down: migration_20261122_185545_webhooks.down,
    name: '20261122_185545_webhooks'
  },
];
