package uk.police.lfr.platform.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two users beside the owner: {@code lfr_app}, as which the application works and who cannot change the log, and
 * {@code lfr_verifier}, who only reads. Their rights stand at the end of each migration.
 */
final class DatabaseUsers {
    static final String APP = "lfr_app";
    static final String VERIFIER = "lfr_verifier";

    private final Connection owner;
    private final boolean h2;

    DatabaseUsers(Connection owner) throws SQLException {
        this.owner = owner;
        this.h2 = "H2".equals(owner.getMetaData().getDatabaseProductName());
    }

    /**
     * Makes those that are missing.
     *
     * @throws IllegalStateException the owner may not make users; gives the statements that somebody else must run
     */
    void ensure() throws SQLException {
        ensure(APP, "lfr.db.app.password");
        ensure(VERIFIER, "lfr.db.verifier.password");
    }

    private void ensure(String user, String setting) throws SQLException {
        String configured = Setting.text(setting).orElse(null);
        if (h2) {
            // Whoever can read H2's file can read all of it: the user restrains the application, not an intruder.
            run("create user if not exists " + user + " password ''");
            run("alter user " + user + " set password " + literal(configured == null ? user : configured));
        } else if (missing(user)) {
            if (configured == null) {
                throw new IllegalStateException("Refusing to start: the database has no user " + user + ". Set "
                        + setting + " to a password for it, and it is made");
            }
            create(user, configured);
        }
    }

    private void create(String user, String password) throws SQLException {
        try {
            run("create role " + user + " login password " + literal(password));
        } catch (SQLException e) {
            if (missing(user)) {
                throw new IllegalStateException(
                        "Refusing to start: the database's owner may not make users. Let its administrator run:"
                                + " create role " + user + " login password '...'",
                        e);
            }
        }
    }

    private boolean missing(String user) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, user);
            return !query.executeQuery().next();
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement each = owner.createStatement()) {
            each.execute(statement);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
