package dev.qstar.server.store;

import java.nio.file.Path;

/// The databases that each test of the store runs with.
enum Kept {
    SQLITE {
        @Override
        StoreLocation at(Path directory) {
            return new StoreLocation.Directory(directory);
        }

        @Override
        String jdbc(Path directory) {
            return "jdbc:sqlite:" + directory.resolve("qstar.db");
        }
    },
    POSTGRESQL {
        @Override
        StoreLocation at(Path directory) {
            return PostgresServer.shared().at(directory);
        }

        @Override
        String jdbc(Path directory) {
            return PostgresServer.shared().jdbc(directory);
        }
    };

    /// Where the test with this directory keeps its store: empty at first.
    abstract StoreLocation at(Path directory);

    /// The same for a driver.
    abstract String jdbc(Path directory);

    Store open(Path directory) {
        return Store.open(StoreOptions.at(at(directory)));
    }
}
