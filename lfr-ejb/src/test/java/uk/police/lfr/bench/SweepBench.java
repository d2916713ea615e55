package uk.police.lfr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import uk.police.lfr.audit.control.AuditLog;
import uk.police.lfr.audit.control.LogGate;
import uk.police.lfr.audit.entity.AuditEntry;
import uk.police.lfr.audit.entity.ChainEntry;
import uk.police.lfr.deployment.entity.EngineLease;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.footage.boundary.FootagePurge;
import uk.police.lfr.footage.contract.FootageDeleted;
import uk.police.lfr.footage.control.FootageFolder;
import uk.police.lfr.footage.control.FootageSweep;
import uk.police.lfr.footage.control.SegmentStore;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.LedgerCount;
import uk.police.lfr.platform.control.vault.KeyRows;
import uk.police.lfr.platform.control.vault.RandomIds;
import uk.police.lfr.platform.control.vault.SealedKeys;
import uk.police.lfr.platform.control.vault.VaultSweep;

/**
 * A million expired rows in one pass of the sweep, on H2 in a file as the server sets it: rows, keys as real files,
 * sixty rows to a key as a camera's hour has them, ledger and audit log. Meanwhile a live deployment's lease is minted
 * over and over by the real desk. Arguments: how many rows, a folder to work in, and {@code files} for an empty file to
 * each row: making and deleting those takes the file system longer than all the rest.
 */
public final class SweepBench implements AutoCloseable {
    private static final int ROWS_OF_A_KEY = 60;
    private static final int ROWS_OF_A_FOLDER = 10_000;
    private static final int KEY_FILE_BYTES = 61;
    private static final Instant DUE = Instant.parse("2027-01-01T00:00:00Z");

    private final Figures figures = new Figures(System.out);
    private final TestDatabase database;
    private final TestVault vault;
    private final Path folder;
    private final Path footage;
    private final Path vaultFolder;
    private final DataLedger ledger = new DataLedger();
    private final LogGate gate = new LogGate();
    private long longestNanos;

    private SweepBench(Path folder) {
        this.folder = folder;
        footage = folder.resolve("footage");
        System.setProperty(FootageFolder.FOLDER_PROPERTY, footage.toString());
        String url = "jdbc:h2:file:" + folder.resolve("lfr").toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
        database = TestDatabase.on(
                JdbcConnectionPool.create(url, "sa", "sa"),
                FootageSegment.class,
                EngineLease.class,
                AuditEntry.class,
                ChainEntry.class);
        vaultFolder = folder.resolve("vault");
        vault = new TestVault(vaultFolder);
        KeyRows rows = database.behind(new KeyRows());
        Wiring.set(vault.vault(), "rows", Wiring.set(rows, "clock", Clock.systemUTC()));
        Wiring.set(Wiring.set(ledger, "entities", database.entities()), "clock", Clock.systemUTC());
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        int rows = Integer.parseInt(arguments[0]);
        Path parent = Files.createDirectories(Path.of(arguments[1]));
        try (SweepBench bench = new SweepBench(Files.createTempDirectory(parent, "sweep"))) {
            bench.figures.print("machine", Machine.facts());
            bench.fill(rows, arguments[2].equals("files"));
            bench.sweep();
        }
        System.exit(0);
    }

    private void fill(int rows, boolean withFiles) throws IOException, SQLException {
        Deployments.insertInto(database);
        for (int first = 1; first <= rows; first += ROWS_OF_A_FOLDER) {
            int last = Math.min(rows, first + ROWS_OF_A_FOLDER - 1);
            if (withFiles) {
                makeFiles(first, last);
            }
            insert(first, last);
            int made = last - first + 1;
            database.run(() -> ledger.created(DataClass.FOOTAGE, LeaseLoop.DEPLOYMENT, made));
        }
    }

    private void makeFiles(int first, int last) throws IOException {
        Files.createDirectories(footage.resolve(Integer.toString(first)));
        for (int row = first; row <= last; row++) {
            Files.createFile(footage.resolve(first + "/" + row));
        }
    }

    private void insert(int first, int last) throws IOException, SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into footage_segment (deployment_id, recorded_on, camera_id, camera_name, starts_at,"
                                + " ends_at, delete_after, key_id, key_hour, file_name, bytes, pictures, lost, state,"
                                + " version) values (12, date '2026-11-01', 1, 'Gate', timestamp '2026-11-01 12:00:00',"
                                + " timestamp '2026-11-01 12:01:00', timestamp '2026-12-02 12:00:00', ?,"
                                + " '2026-11-01T12', ?, 1000, 1500, 0, 'COMPLETE', 0)")) {
            connection.setAutoCommit(false);
            List<KeyId> keys = newKeys(connection, (last - first) / ROWS_OF_A_KEY + 1);
            for (int row = first; row <= last; row++) {
                insert.setString(1, keys.get((row - first) / ROWS_OF_A_KEY).value());
                insert.setString(2, first + "/" + row);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    /** Files as the vault has them, of a length that it has, but not forced to the disk one by one. */
    private List<KeyId> newKeys(Connection connection, int count) throws IOException, SQLException {
        List<KeyId> keys = Stream.generate(RandomIds::next).limit(count).toList();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into vault_key (id, kind, subject, created_at, state)"
                        + " values (?, 'FOOTAGE_SEGMENT', 'deployment/12/bench', current_timestamp, 'ACTIVE')")) {
            for (KeyId key : keys) {
                Files.write(vaultFolder.resolve(key.value() + ".key"), new byte[KEY_FILE_BYTES]);
                insert.setString(1, key.value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return keys;
    }

    private void sweep() throws InterruptedException {
        SealedKeys keys = (SealedKeys) Wiring.get(vault.vault(), "keys");
        int keysBefore = keys.files().size();
        FootagePurge purge = purge();
        LeaseLoop leases = new LeaseLoop(database, gate, database.inTransaction(vault::signing));
        leases.start();
        long start = System.nanoTime();
        int gone = purge.purgeDue(DUE, Set.of());
        double seconds = (System.nanoTime() - start) / 1e9;
        leases.end();
        LedgerCount counted = ledger.counts(LeaseLoop.DEPLOYMENT).get(DataClass.FOOTAGE.ordinal());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rows", gone);
        values.put("seconds", seconds);
        values.put("rowsPerSecond", gone / seconds);
        values.put("longestTransactionMs", longestNanos / 1e6);
        values.put("keysDestroyed", keysBefore - keys.files().size());
        values.put("ledgerLeft", counted.left());
        values.putAll(leases.figures());
        values.put("keysMarkedSeconds", markKeys(keys));
        figures.print("sweep", values);
    }

    /** What the vault's own timer does within a minute. */
    private double markKeys(SealedKeys keys) {
        VaultSweep after = Wiring.set(new VaultSweep(), "clock", Clock.systemUTC());
        Wiring.set(after, "rows", Wiring.get(vault.vault(), "rows"));
        Wiring.set(after, "incidents", new HeardEvents<>());
        long start = System.nanoTime();
        database.run(() -> after.run(keys));
        return (System.nanoTime() - start) / 1e9;
    }

    private FootagePurge purge() {
        AuditLog log = Logs.log(database.entities(), gate, Clock.systemUTC());
        FootageSweep sweep = new FootageSweep();
        Wiring.set(sweep, "segments", database.behind(new SegmentStore()));
        Wiring.set(sweep, "folder", new FootageFolder());
        Wiring.set(sweep, "vault", vault.vault());
        Wiring.set(sweep, "ledger", ledger);
        Wiring.set(sweep, "deleted", new Logs.Logged<FootageDeleted>(log));
        FootagePurge purge = Wiring.set(new FootagePurge(), "sweep", sweep);
        return Wiring.set(purge, "transactions", new Timed());
    }

    private final class Timed extends Transactions {
        @Override
        public <T> T inNew(Supplier<T> step) {
            long start = System.nanoTime();
            vault.begin();
            boolean committed = false;
            try {
                T result = database.inTransaction(step);
                committed = true;
                return result;
            } finally {
                longestNanos = Math.max(longestNanos, System.nanoTime() - start);
                vault.end(committed);
            }
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
