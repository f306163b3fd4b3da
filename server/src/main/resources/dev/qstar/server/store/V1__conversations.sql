-- Users, their keys, conversations and responses. Nothing here that PostgreSQL lacks.
-- Order is a count (position, turn), never a clock: a clock may go back.

CREATE TABLE users (
    position   INTEGER NOT NULL PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    name       TEXT    NOT NULL UNIQUE,
    created_at BIGINT  NOT NULL
);

-- The secret half of a key is not here, only its SHA-256.
CREATE TABLE api_keys (
    id         TEXT   NOT NULL PRIMARY KEY,
    owner      TEXT   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    label      TEXT   NOT NULL,
    hash       TEXT   NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX api_keys_of_owner ON api_keys (owner);

-- turn: grows with every change of any conversation of this owner. leaf: the last item of the branch that is shown.
CREATE TABLE conversations (
    id         TEXT   NOT NULL PRIMARY KEY,
    owner      TEXT   NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    turn       BIGINT NOT NULL,
    leaf       TEXT,
    title      TEXT   NOT NULL,
    metadata   TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX conversations_by_turn ON conversations (owner, turn);

-- A tree: an item without a parent is a root. A parent's position is lower than its children's.
CREATE TABLE items (
    position     INTEGER NOT NULL PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    owner        TEXT    NOT NULL,
    conversation TEXT    NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    parent       TEXT    REFERENCES items (id),
    role         TEXT    NOT NULL,
    status       TEXT    NOT NULL,
    content      TEXT    NOT NULL,
    details      TEXT    NOT NULL,
    created_at   BIGINT  NOT NULL
);
CREATE INDEX items_of_conversation ON items (conversation, owner, position);
CREATE INDEX items_of_parent ON items (parent);
CREATE INDEX items_in_progress ON items (position) WHERE status = 'in_progress';

-- previous may name a response that was deleted: whoever follows the chain is told.
CREATE TABLE responses (
    position     INTEGER NOT NULL PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    owner        TEXT    NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    status       TEXT    NOT NULL,
    model        TEXT    NOT NULL,
    input        TEXT    NOT NULL,
    output       TEXT    NOT NULL,
    usage        TEXT    NOT NULL,
    previous     TEXT,
    conversation TEXT    REFERENCES conversations (id) ON DELETE SET NULL,
    metadata     TEXT    NOT NULL,
    details      TEXT    NOT NULL,
    created_at   BIGINT  NOT NULL
);
CREATE INDEX responses_of_owner ON responses (owner);
CREATE INDEX responses_of_conversation ON responses (conversation);
CREATE INDEX responses_open ON responses (position) WHERE status IN ('queued', 'in_progress');
