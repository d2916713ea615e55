package uk.police.lfr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.footage.control.FootageFolder;
import uk.police.lfr.footage.control.FootageSweep;
import uk.police.lfr.footage.control.SegmentStore;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;

/**
 * A million expired rows in one pass of the sweep, in the batches of {@code FootagePurge}, on H2 in a file; meanwhile
 * another connection writes and commits every 20 ms, as a lease and an alert do. Arguments: how many rows, and a folder to work in. Rows share
 * keys as an hour of one camera does; there are no files, whose deletion depends on the disk.
 */
public final class SweepBench {
    private static final long DEPLOYMENT = 12;
    private static final int BATCH = 500;
    private static final int ROWS_OF_A_KEY = 60;
    private static final Instant DUE = Instant.parse("2027-01-01T00:00:00Z");

    private SweepBench() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory(Path.of(arguments[1]), "sweep");
        System.setProperty(
                FootageFolder.FOLDER_PROPERTY, folder.resolve("footage").toString());
        Figures figures = new Figures(System.out);
        figures.print("machine", Machine.facts());
        try (TestDatabase database = TestDatabase.inFolder(folder, FootageSegment.class)) {
            TestVault vault = new TestVault(folder.resolve("vault"));
            fill(database, vault, rows);
            FootageSweep sweep = sweep(database, vault);
            Neighbour neighbour = new Neighbour(database);
            neighbour.start();
            long start = System.nanoTime();
            int gone;
            int all = 0;
            do {
                gone = database.inTransaction(() -> sweep.sweep(DEPLOYMENT, DUE, Set.of(), BATCH));
                all += gone;
            } while (gone == BATCH);
            double seconds = (System.nanoTime() - start) / 1e9;
            neighbour.end();
            figures.print(
                    "sweep",
                    Map.of(
                            "rows",
                            all,
                            "seconds",
                            seconds,
                            "rowsPerSecond",
                            all / seconds,
                            "neighboursCommits",
                            neighbour.count,
                            "neighbourMedianMs",
                            neighbour.quantile(0.5),
                            "neighbourP99Ms",
                            neighbour.quantile(0.99),
                            "neighbourLongestMs",
                            neighbour.quantile(1)));
        }
    }

    private static void fill(TestDatabase database, TestVault vault, int rows) throws SQLException {
        Deployments.insertInto(database);
        int keys = rows / ROWS_OF_A_KEY + 1;
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_key (n integer primary key, id varchar(32))");
            for (int n = 0; n < keys; n++) {
                KeyId key = vault.vault().create(new KeyScope(KeyScope.Kind.FOOTAGE_SEGMENT, "deployment/12/bench"));
                statement.execute("insert into bench_key values (" + n + ", '" + key.value() + "')");
            }
            statement.execute(
                    "insert into footage_segment (deployment_id, recorded_on, camera_id, camera_name, starts_at,"
                            + " ends_at, delete_after, key_id, key_hour, file_name, bytes, pictures, lost, state, version)"
                            + " select 12, date '2026-11-01', 1, 'Gate', timestamp '2026-11-01 12:00:00',"
                            + " timestamp '2026-11-01 12:01:00', timestamp '2026-12-02 12:00:00', k.id, '2026-11-01T12',"
                            + " '12/' || s.x, 1000, 1500, 0, 'COMPLETE', 0 from system_range(1, " + rows + ") s"
                            + " join bench_key k on k.n = s.x / " + ROWS_OF_A_KEY);
        }
    }

    private static FootageSweep sweep(TestDatabase database, TestVault vault) {
        DataLedger ledger = Wiring.set(new DataLedger(), "entities", database.entities());
        Wiring.set(ledger, "clock", new TestClock(DUE));
        FootageSweep sweep = new FootageSweep();
        Wiring.set(sweep, "segments", Wiring.set(new SegmentStore(), "entities", database.entities()));
        Wiring.set(sweep, "folder", new FootageFolder());
        Wiring.set(sweep, "vault", vault.vault());
        Wiring.set(sweep, "ledger", ledger);
        Wiring.set(sweep, "deleted", new HeardEvents<>());
        return sweep;
    }

    /** Somebody else's short transactions, and how long each took. */
    private static final class Neighbour extends Thread {
        private static final int MOST = 1_000_000;
        private static final int PAUSE_MILLIS = 20;

        private final TestDatabase database;
        private final AtomicBoolean over = new AtomicBoolean();
        private final long[] nanos = new long[MOST];
        private int count;

        Neighbour(TestDatabase database) {
            this.database = database;
        }

        @Override
        public void run() {
            try (Connection connection = database.source().getConnection()) {
                connection.setAutoCommit(false);
                while (!over.get() && count < MOST) {
                    long before = System.nanoTime();
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("insert into data_ledger (data_class, change, deployment_id, items, at)"
                                + " values ('ALERT', 'CREATED', 12, 1, current_timestamp)");
                        connection.commit();
                    }
                    nanos[count++] = System.nanoTime() - before;
                    sleep(PAUSE_MILLIS);
                }
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void end() throws InterruptedException {
            over.set(true);
            join();
        }

        double quantile(double part) {
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return sorted[(int) Math.min(count - 1L, Math.round(part * count))] / 1e6;
        }
    }
}
