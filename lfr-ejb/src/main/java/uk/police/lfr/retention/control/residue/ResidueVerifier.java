package uk.police.lfr.retention.control.residue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import uk.police.lfr.retention.contract.ResidueReport;

/**
 * One look for what should be gone: rows, open content in any column, files, keys, caches. Thread-safe; holds nothing
 * between two looks.
 */
public final class ResidueVerifier {
    private final DataSource database;
    private final LeftKeys keys;
    private final LeftFiles files;
    private final OpenColumns columns;

    /**
     * @param database connections that may only read
     * @param vault the folder of the key vault
     * @param folders where temporary and handed-in files lie
     * @param footage the folder of recorded footage
     * @param canaries bytes that must be nowhere
     */
    public ResidueVerifier(DataSource database, Path vault, List<Path> folders, Path footage, List<byte[]> canaries) {
        PlainContent plain = new PlainContent(canaries);
        this.database = database;
        this.keys = new LeftKeys(vault);
        this.files = new LeftFiles(plain, folders, footage);
        this.columns = new OpenColumns(plain);
    }

    /** A deployment whose data should all be gone or held. */
    public ResidueReport ofDeployment(long deploymentId, Instant now) {
        return at(Purged.deployment(deploymentId), now);
    }

    /** One operational day whose data should all be gone or held, while the deployment goes on. */
    public ResidueReport ofDay(long deploymentId, long dayId, Instant now) {
        return at(Purged.day(deploymentId, dayId), now);
    }

    private ResidueReport at(Purged purged, Instant now) {
        return look(tally -> {
            try (Connection connection = database.getConnection()) {
                new PurgedRows().look(connection, purged, now, tally);
                new RemainingItems().count(connection, purged, tally);
                keys.of(connection, purged, tally);
                columns.look(connection, "", tally);
            }
            files.look(tally);
        });
    }

    /** The whole installation: each certified deployment again, all columns, files, keys and caches. */
    public ResidueReport everywhere(Instant now) {
        return look(tally -> {
            try (Connection connection = database.getConnection()) {
                for (long deployment : certified(connection)) {
                    new PurgedRows().look(connection, Purged.deployment(deployment), now, tally);
                    keys.of(connection, Purged.deployment(deployment), tally);
                }
                keys.everywhere(connection, tally);
                columns.look(connection, "", tally);
                files.orphans(connection, tally);
            }
            files.look(tally);
            SecondLevelCaches.look(tally);
        });
    }

    /** A restored backup beside the database of today: nothing in it may be open, and no key that could open it exists. */
    public ResidueReport ofBackup(DataSource backup) {
        return look(tally -> {
            try (Connection today = database.getConnection();
                    Connection then = backup.getConnection()) {
                columns.look(then, "backup: ", tally);
                keys.everywhere(today, tally);
                keys.ofBackup(then, today, tally);
            }
        });
    }

    private static List<Long> certified(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("select distinct deployment_id from deletion_certificate");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                ids.add(found.getLong(1));
            }
        }
        return ids;
    }

    private interface Look {
        void into(Tally tally) throws SQLException;
    }

    private static ResidueReport look(Look look) {
        Tally tally = new Tally();
        try {
            look.into(tally);
        } catch (SQLException e) {
            throw new IllegalStateException("The verifier could not look everywhere, so it states nothing", e);
        }
        return tally.report();
    }
}
