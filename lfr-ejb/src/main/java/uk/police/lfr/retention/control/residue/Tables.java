package uk.police.lfr.retention.control.residue;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which columns a database has: a backup may be of an earlier release. */
final class Tables {
    private final Set<String> columns = new HashSet<>();

    Tables(Connection database) throws SQLException {
        DatabaseMetaData data = database.getMetaData();
        try (ResultSet found = data.getColumns(database.getCatalog(), database.getSchema(), "%", "%")) {
            while (found.next()) {
                columns.add((found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME"))
                        .toLowerCase(Locale.ROOT));
            }
        }
    }

    /** @param column such as {@code watchlist.vault_key} */
    boolean have(String column) {
        return columns.contains(column);
    }
}
