package uk.police.lfr.watchlist.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.police.lfr.bench.Figures;

/** Looks now and then how far an import is, as the page does, and when its last line was done. */
final class LineClock extends Thread {
    private static final int PAUSE_MILLIS = 200;
    private static final long BETWEEN_FIGURES_NANOS = 60_000_000_000L;

    private final ListWorld world;
    private final long job;
    private final Figures figures;
    private final AtomicBoolean over = new AtomicBoolean();
    private final long start = System.nanoTime();
    private volatile long lastLine = start;
    private int done;

    LineClock(ListWorld world, long job, Figures figures) {
        this.world = world;
        this.job = job;
        this.figures = figures;
    }

    @Override
    public void run() {
        long shown = start;
        try (Connection connection = world.database().source().getConnection()) {
            while (!over.get()) {
                int total = look(connection);
                if (System.nanoTime() - shown > BETWEEN_FIGURES_NANOS && done > 0) {
                    shown = System.nanoTime();
                    double seconds = (shown - start) / 1e9;
                    figures.print(
                            "importProgress",
                            Map.of("done", done, "total", total, "secondsLeft", seconds / done * (total - done)));
                }
                sleep(PAUSE_MILLIS);
            }
            look(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            interrupt();
        }
    }

    /** @return lines in all; 0 until the table has been read */
    private int look(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select accepted + refused, total from import_job where id = ?")) {
            select.setLong(1, job);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getInt(1) > done) {
                    done = row.getInt(1);
                    lastLine = System.nanoTime();
                }
                return row.getInt(2);
            }
        }
    }

    void end() throws InterruptedException {
        over.set(true);
        join();
    }

    long lastLineNanos() {
        return lastLine;
    }
}
