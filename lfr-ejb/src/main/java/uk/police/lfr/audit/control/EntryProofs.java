package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.control.LogRows.Row;
import uk.police.lfr.audit.control.merkle.TileAddress;
import uk.police.lfr.audit.control.note.LogProof;

/** What anyone may ask of the tree, up to the last checkpoint. */
@Dependent
public class EntryProofs {
    @Inject
    private CheckpointRows checkpoints;

    @Inject
    private LogTiles tiles;

    @Inject
    private LogRows rows;

    /** A tile or bundle by its address; empty if there is none under the last checkpoint. */
    public Optional<byte[]> tile(TileAddress address) {
        if (address.widthAt(covered()) < address.width()) {
            return Optional.empty();
        }
        return Optional.of(
                address.level() == TileAddress.ENTRIES
                        ? tiles.bundle(address.n(), address.width())
                        : tiles.hashes(address.level(), address.n(), address.width()));
    }

    /** That an entry is in the log, with its leaf as extra; empty if no checkpoint covers it yet. */
    public Optional<String> inclusion(long index) {
        return covering(index)
                .map(last -> LogProof.text(
                        rows.from(index, 1).get(0).leaf(),
                        index,
                        tiles.proofs(last.entries()).inclusion(index, last.entries()),
                        last.note()));
    }

    /**
     * For auditors: what the leaf's commitment covers, the salt and the text, each on a line of its own; of an entry
     * whose private part has expired, a line that says so.
     */
    public Optional<String> opening(long index) {
        return rows.from(index, 1).stream()
                .filter(row -> row.entry().index() == index)
                .findFirst()
                .map(EntryProofs::opened);
    }

    private static String opened(Row row) {
        return row.expired()
                ? "private part expired\n"
                : "salt " + Base64.getEncoder().encodeToString(row.salt()) + "\nentry " + LeafData.text(row.entry())
                        + "\n";
    }

    /** That the tree of one size is the beginning of that of another, one hash a line; empty if it has no such size. */
    public Optional<String> consistency(long first, long second) {
        if (first < 1 || first > second || second > covered()) {
            return Optional.empty();
        }
        StringBuilder lines = new StringBuilder();
        tiles.proofs(second).consistency(first, second).forEach(hash -> lines.append(
                        Base64.getEncoder().encodeToString(hash))
                .append('\n'));
        return Optional.of(lines.toString());
    }

    private Optional<CheckpointLine> covering(long index) {
        return checkpoints.latest().filter(last -> index >= 0 && index < last.entries());
    }

    private long covered() {
        return checkpoints.latest().map(CheckpointLine::entries).orElse(0L);
    }
}
