package uk.police.lfr.retention.control.residue;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks into every column that can hold a picture or a name, in whatever table. */
final class OpenColumns {
    private static final String CHECK = "open content";

    /** Values of a column that are looked at; the newest, since older ones were looked at before. */
    private static final int SAMPLE = 5_000;

    private static final Set<Integer> BYTES = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);
    private static final Set<Integer> TEXTS = Set.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.CHAR);

    /** Kept as they were handed in, since they are published or inspected: photographs of signs, papers of the pack. */
    private static final Set<String> MEANT_TO_BE_OPEN = Set.of(
            "ground_check.photo", "pack_page.content", "public_document.content_en", "public_document.content_cy");

    /** Tables of the migrations and of the server's timers: without data of ours, and the owner's alone. */
    private static final Set<String> OWNERS = Set.of("flyway_schema_history", "jboss_ejb_timer");

    private final PlainContent plain;

    OpenColumns(PlainContent plain) {
        this.plain = plain;
    }

    void look(Connection database, String where, Tally tally) throws SQLException {
        for (Column column : columns(database)) {
            String table = column.table().toLowerCase(Locale.ROOT);
            String name = table + "." + column.name().toLowerCase(Locale.ROOT);
            if (!MEANT_TO_BE_OPEN.contains(name) && !OWNERS.contains(table)) {
                look(database, column, where, tally);
            }
        }
    }

    private record Column(String table, String name, boolean bytes) {}

    private static List<Column> columns(Connection database) throws SQLException {
        DatabaseMetaData data = database.getMetaData();
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = data.getColumns(database.getCatalog(), database.getSchema(), "%", "%")) {
            while (found.next()) {
                int type = found.getInt("DATA_TYPE");
                if (BYTES.contains(type) || TEXTS.contains(type)) {
                    columns.add(new Column(
                            found.getString("TABLE_NAME"), found.getString("COLUMN_NAME"), BYTES.contains(type)));
                }
            }
        }
        return columns;
    }

    private void look(Connection database, Column column, String where, Tally tally) throws SQLException {
        String name = "\"" + column.name() + "\"";
        String query = "select " + name + " from \"" + column.table() + "\" where " + name + " is not null limit ?";
        try (PreparedStatement sample = database.prepareStatement(query)) {
            sample.setInt(1, SAMPLE);
            try (ResultSet values = sample.executeQuery()) {
                long looked = 0;
                boolean found = false;
                while (values.next()) {
                    looked++;
                    var content = column.bytes() ? plain.in(values.getBytes(1)) : plain.in(values.getString(1));
                    if (content.isPresent() && !found) {
                        found = true;
                        tally.found(CHECK, where + column.table() + "." + column.name(), content.get());
                    }
                }
                tally.looked(CHECK, looked);
            }
        }
    }
}
