package uk.police.lfr.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import uk.police.lfr.audit.control.AuditLog;
import uk.police.lfr.audit.control.LogGate;
import uk.police.lfr.audit.entity.AuditEntry;
import uk.police.lfr.audit.entity.ChainEntry;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** What an entry of the audit log costs: H2 as the server sets it, and PostgreSQL with its defaults. */
public final class LogBench {
    private static final int SECONDS = 5;
    private static final int[] PER_TRANSACTION = {1, 10, 100};
    private static final int[] WRITERS = {1, 4, 16};

    private record Step(String actor, String subject, Map<String, String> facts) implements Auditable {}

    private final Figures figures;
    private LogGate gate;

    private LogBench(Figures figures) {
        this.figures = figures;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Figures figures = new Figures(System.out);
        figures.print("machine", Machine.facts());
        LogBench bench = new LogBench(figures);
        Path folder = Files.createTempDirectory("lfr-log-bench");
        // As the server's default: each commit is written at once.
        String url = "jdbc:h2:file:" + folder.resolve("lfr") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
        bench.run("h2", JdbcConnectionPool.create(url, "sa", "sa"));
        // The migrations make the two users beside the owner.
        System.setProperty("lfr.db.app.password", "bench");
        System.setProperty("lfr.db.verifier.password", "bench");
        // A commit is on the disk before it is answered, as PostgreSQL is set unless told otherwise; for tests it is
        // not.
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            bench.run("postgresql", pooled(postgres));
        }
        System.exit(0);
    }

    private static DataSource pooled(EmbeddedPostgres postgres) {
        var pool = new org.postgresql.ds.PGPoolingDataSource();
        pool.setUrl("jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
        pool.setUser("postgres");
        pool.setMaxConnections(20);
        return pool;
    }

    private void run(String product, DataSource source) throws InterruptedException {
        gate = new LogGate();
        try (TestDatabase database = TestDatabase.on(source, AuditEntry.class, ChainEntry.class)) {
            measure(database, 1, 1);
            for (int writers : WRITERS) {
                for (int entries : PER_TRANSACTION) {
                    Map<String, Object> values = new LinkedHashMap<>();
                    values.put("database", product);
                    values.put("writers", writers);
                    values.put("entriesPerTransaction", entries);
                    values.putAll(measure(database, writers, entries));
                    figures.print("auditAppend", values);
                }
            }
        }
    }

    private Map<String, Double> measure(TestDatabase database, int writers, int entries) throws InterruptedException {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        long[] appended = new long[writers];
        long[] cpuNanos = new long[writers];
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < writers; i++) {
            int writer = i;
            threads.add(new Thread(() -> {
                appended[writer] = write(database, end, entries);
                cpuNanos[writer] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long all = Arrays.stream(appended).sum();
        return Map.of(
                "entriesPerSecond",
                all / seconds,
                "writersCpuMsPerEntry",
                Arrays.stream(cpuNanos).sum() / 1e6 / all);
    }

    private long write(TestDatabase database, long end, int entries) {
        long appended = 0;
        try (EntityManager entities =
                database.entities().getEntityManagerFactory().createEntityManager()) {
            AuditLog log = Logs.log(entities, gate, Clock.systemUTC());
            while (System.nanoTime() < end) {
                entities.getTransaction().begin();
                for (int i = 0; i < entries; i++) {
                    log.append(new Step(
                            "operator",
                            "deployment/12",
                            Facts.of("alert", appended + i, "verdict", "NOT_THE_SAME", "camera", "north door")));
                }
                entities.getTransaction().commit();
                appended += entries;
            }
        }
        return appended;
    }
}
