package uk.police.lfr.retention.control.residue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for keys that should be destroyed: in the table of keys, and as files in the vault's folder. */
final class LeftKeys {
    private static final String CHECK = "keys";
    private static final String ENDING = ".key";

    /** Keys of days, lists and alerts; not those of alerts that are still there, which the rows tell of. */
    private static final String OF = "select k.id, k.state from vault_key k"
            + " where k.kind in ('DEPLOYMENT_DAY', 'ALERT')"
            + " and k.id not in (select a.key_id from alert a where a.%s = ?)"
            + " and (k.subject = ? or k.subject like ?"
            + " or k.id in (select w.vault_key from watchlist w where w.id%s))";

    private final Path vault;

    LeftKeys(Path vault) {
        this.vault = vault;
    }

    /**
     * Keys of a purged deployment or day that still could open something. One that is being destroyed is gone when its file
     * is: the table says so only when the vault comes by next.
     */
    void of(Connection database, Purged purged, Tally tally) throws SQLException {
        Set<String> files = files();
        try (PreparedStatement query =
                database.prepareStatement(OF.formatted(purged.alertColumn(), purged.ofItsLists()))) {
            query.setLong(1, purged.id());
            query.setString(2, purged.keySubject());
            query.setString(3, purged.keySubject() + "/%");
            query.setLong(4, purged.id());
            try (ResultSet keys = query.executeQuery()) {
                while (keys.next()) {
                    String key = keys.getString(1);
                    tally.looked(CHECK, 1);
                    if (files.contains(key)) {
                        tally.found(CHECK, "vault", "key " + key + " of " + purged.words() + " still exists");
                    } else if ("ACTIVE".equals(keys.getString(2))) {
                        tally.found(CHECK, "vault_key", "key " + key + " is not marked as destroyed");
                    } else {
                        tally.destroyed(key);
                    }
                }
            }
        }
    }

    /** Files of keys that the table calls destroyed, whatever they were for. */
    void everywhere(Connection database, Tally tally) throws SQLException {
        Set<String> files = files();
        try (PreparedStatement query = database.prepareStatement("select id from vault_key where state = 'DESTROYED'");
                ResultSet keys = query.executeQuery()) {
            while (keys.next()) {
                tally.looked(CHECK, 1);
                if (files.contains(keys.getString(1))) {
                    tally.found(CHECK, "vault", "key " + keys.getString(1) + " was destroyed and is there again");
                }
            }
        }
    }

    /** Keys that a backup still lists as usable and that are destroyed today: none may have a file. */
    void ofBackup(Connection backup, Connection today, Tally tally) throws SQLException {
        Set<String> files = files();
        Set<String> destroyed = new HashSet<>();
        try (PreparedStatement query = today.prepareStatement("select id from vault_key where state <> 'ACTIVE'");
                ResultSet keys = query.executeQuery()) {
            while (keys.next()) {
                destroyed.add(keys.getString(1));
            }
        }
        try (PreparedStatement query = backup.prepareStatement("select id from vault_key where state = 'ACTIVE'");
                ResultSet keys = query.executeQuery()) {
            while (keys.next()) {
                String key = keys.getString(1);
                tally.looked(CHECK, 1);
                if (destroyed.contains(key) && files.contains(key)) {
                    tally.found(CHECK, "vault", "key " + key + " opens part of the backup");
                } else if (destroyed.contains(key)) {
                    tally.destroyed(key);
                }
            }
        }
    }

    private Set<String> files() {
        if (!Files.isDirectory(vault)) {
            throw new IllegalStateException(
                    "There is no vault at " + vault + ", so nobody can say which keys are left");
        }
        try (Stream<Path> files = Files.list(vault)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The vault's folder cannot be read", e);
        }
    }
}
