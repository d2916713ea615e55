package uk.police.lfr.retention.control.residue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import uk.police.lfr.platform.contract.DataClass;

/** Counts what a deployment or a day still has of each class, row by row and not from anybody's ledger. */
final class RemainingItems {
    private static final Map<DataClass, String> OF_LISTS = new EnumMap<>(Map.of(
            DataClass.WATCHLIST_ENTRY, "watchlist_entry where watchlist_id",
            DataClass.WATCHLIST_IMAGE, "reference_image where watchlist_id",
            DataClass.IMPORT_FILE, "import_job where spool is not null and watchlist_id",
            DataClass.LISTING_INDEX, "listing_index where watchlist_id"));

    void count(Connection database, Purged purged, Tally tally) throws SQLException {
        count(database, DataClass.ALERT, "alert where " + purged.alertColumn() + " = ?", purged.id(), tally);
        count(
                database,
                DataClass.FOOTAGE,
                "footage_segment where deployment_id in (select deployment_id from operational_day where "
                        + purged.dayColumn() + " = ?)",
                purged.id(),
                tally);
        for (Map.Entry<DataClass, String> entry : OF_LISTS.entrySet()) {
            count(database, entry.getKey(), entry.getValue() + purged.ofItsLists(), purged.id(), tally);
        }
    }

    private static void count(Connection database, DataClass dataClass, String fromWhere, long id, Tally tally)
            throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select count(*) from " + fromWhere)) {
            query.setLong(1, id);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                tally.remaining(dataClass, result.getLong(1));
            }
        }
    }
}
