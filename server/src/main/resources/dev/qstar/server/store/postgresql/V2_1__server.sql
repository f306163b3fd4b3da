-- What a server of its own needs.

-- A count of 32 bits may come to its end.
ALTER TABLE users ALTER COLUMN position TYPE BIGINT;
ALTER TABLE items ALTER COLUMN position TYPE BIGINT;
ALTER TABLE responses ALTER COLUMN position TYPE BIGINT;

-- How often a store was opened here. A store that lost its connection, and with it the lock, sees whether another one
-- has been here since.
CREATE TABLE openings (
    count BIGINT NOT NULL
);
INSERT INTO openings (count) VALUES (0);
