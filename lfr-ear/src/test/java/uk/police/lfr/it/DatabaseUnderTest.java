package uk.police.lfr.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The database that this run of the tests uses: {@code -Dlfr.it.database=h2} or {@code postgresql}. Thread-safe. */
public final class DatabaseUnderTest implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final AtomicInteger created = new AtomicInteger();

    private DatabaseUnderTest(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static DatabaseUnderTest start(String kind) throws IOException {
        return switch (kind) {
            case "h2" -> new DatabaseUnderTest(null);
            case "postgresql" -> new DatabaseUnderTest(EmbeddedPostgres.start());
            default -> throw new IllegalArgumentException("lfr.it.database is h2 or postgresql, not " + kind);
        };
    }

    /** The product's name as its driver gives it. */
    public String product() {
        return postgres == null ? "H2" : "PostgreSQL";
    }

    /** System properties that give a server an empty database of its own; none for H2, whose file lies with its data. */
    public Map<String, String> settingsOfNewDatabase() {
        if (postgres == null) {
            return Map.of();
        }
        return settingsOfNewDatabase(port());
    }

    /** PostgreSQL's own port. */
    int port() {
        return postgres.getPort();
    }

    /** As {@link #settingsOfNewDatabase()} on PostgreSQL, reached through another port that leads to it. */
    Map<String, String> settingsOfNewDatabase(int through) {
        var name = "lfr_" + created.incrementAndGet();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no new database on the test PostgreSQL", e);
        }
        return Map.of(
                "lfr.db.driver", "postgresql",
                "lfr.db.url", "jdbc:postgresql://localhost:" + through + "/" + name,
                "lfr.db.user", "postgres",
                "lfr.db.password", "postgres",
                "lfr.db.app.password", "app-of-the-test",
                "lfr.db.verifier.password", "verifier-of-the-test");
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
