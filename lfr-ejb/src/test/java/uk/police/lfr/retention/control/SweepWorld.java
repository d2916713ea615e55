package uk.police.lfr.retention.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.AlertContent;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.alert.entity.Tombstone;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.audit.control.LogOwner;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.ExpiredPapers;
import uk.police.lfr.deployment.entity.Camera;
import uk.police.lfr.deployment.entity.Day;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.fixture.Assembly;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.footage.control.FootageFolder;
import uk.police.lfr.footage.entity.FootageSegment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.control.residue.ResidueVerifier;
import uk.police.lfr.retention.entity.AdoptedPolicy;
import uk.police.lfr.retention.entity.CertificateRefusal;
import uk.police.lfr.retention.entity.DayCertificate;
import uk.police.lfr.retention.entity.DeletionRecord;
import uk.police.lfr.retention.entity.LegalHold;
import uk.police.lfr.retention.entity.ListingStay;
import uk.police.lfr.retention.entity.StoredCertificate;
import uk.police.lfr.retention.entity.StoredStatement;
import uk.police.lfr.watchlist.entity.EntryIssue;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.ImportResult;
import uk.police.lfr.watchlist.entity.IndexMonth;
import uk.police.lfr.watchlist.entity.Indexed;
import uk.police.lfr.watchlist.entity.ReferenceImage;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * The real sweep over the real tables, without a server: deployments that are over, with lists and alerts. A second
 * server over the same database and vault is {@link #another()}. One thread each.
 */
public final class SweepWorld implements AutoCloseable {
    public static final Instant ENDED = Instant.parse("2026-11-28T18:00:00Z");

    public final TestClock clock;
    private final Path folder;
    private final DataSource source;
    private final TestDatabase database;
    private final TestVault signing;
    private final KeyVault vault;
    private final Assembly assembly;
    private final SweepRows rows = new SweepRows(this);

    public SweepWorld(Path folder) {
        this(folder, memory(), new TestVault(folder.resolve("signing")), new TestClock(ENDED));
    }

    private SweepWorld(Path folder, DataSource source, TestVault signing, TestClock clock) {
        this.folder = folder;
        this.source = source;
        this.signing = signing;
        this.clock = clock;
        database = TestDatabase.on(
                source,
                Alert.class,
                AlertContent.class,
                DeploymentAlerts.class,
                Tombstone.class,
                TestSubject.class,
                TestPass.class,
                Deployment.class,
                Day.class,
                Camera.class,
                FootageSegment.class,
                Watchlist.class,
                WatchlistEntry.class,
                ReferenceImage.class,
                EntryIssue.class,
                ImportJob.class,
                ImportResult.class,
                IndexMonth.class,
                Indexed.class,
                LegalHold.class,
                AdoptedPolicy.class,
                ListingStay.class,
                DeletionRecord.class,
                StoredStatement.class,
                StoredCertificate.class,
                DayCertificate.class,
                CertificateRefusal.class);
        vault = RealKeys.over(database, folder.resolve("vault"), clock);
        assembly = new Assembly(database)
                .with(Clock.class, clock)
                .with(KeyVault.class, vault)
                .with(SigningKeys.class, signing.signing())
                .with(FootageFolder.class, Wiring.set(new FootageFolder(), "folder", folder.resolve("footage")))
                .with(VerifierAccess.class, new Access())
                .with(Caller.class, new SignedInAs(Auditable.SYSTEM))
                .with(LogRegister.class, new WorldLog(this))
                .with(LogOwner.class, Wiring.set(new LogOwner(), "database", source))
                .with(ExpiredPapers.class, papers())
                .with(DeploymentRegister.class, OpenedRegister.over(database));
    }

    private ExpiredPapers papers() {
        ExpiredPapers papers = Wiring.set(new ExpiredPapers(), "owner", source);
        return Wiring.set(papers, "entities", database.entities());
    }

    private static DataSource memory() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        source.setUser("sa");
        return source;
    }

    /** A second server of the same house. */
    public SweepWorld another() {
        return new SweepWorld(folder, source, signing, clock);
    }

    public void sweep() {
        assembly.of(RetentionSweep.class).run();
    }

    public <T> T of(Class<T> type) {
        return assembly.of(type);
    }

    public <E> List<E> heard(Class<E> event) {
        return assembly.heard(event);
    }

    public void run(Runnable step) {
        database.run(step);
    }

    /** As {@link SweepRows#ended}, in a transaction of its own. */
    public void ended(long id, int days, int alertsEach) {
        run(() -> rows.ended(id, days, alertsEach));
    }

    /** A file where one could be left behind. */
    Path leave(String name, byte[] content) {
        try {
            Path file = folder.resolve("data").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A desk with somebody at it. */
    public <T> T at(T desk, String user) {
        try {
            assembly.with(Caller.class, new SignedInAs(user));
            return assembly.fill(desk);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T in(Supplier<T> question) {
        return database.inTransaction(question);
    }

    KeyVault keys() {
        return vault;
    }

    public void sql(String statement) {
        database.entities().createNativeQuery(statement).executeUpdate();
    }

    public long count(String what) {
        return database.inTransaction(() -> ((Number) database.entities()
                        .createNativeQuery("select count(*) from " + what)
                        .getSingleResult())
                .longValue());
    }

    /** Items of a class that the ledger calls deleted. */
    public long deleted(DataClass dataClass, long deployment) {
        return database.inTransaction(() -> of(DataLedger.class).counts(deployment).stream()
                .filter(count -> count.dataClass() == dataClass)
                .mapToLong(count -> count.deleted())
                .sum());
    }

    public DeploymentState state(long deployment) {
        return database.inTransaction(
                () -> of(DeploymentStore.class).deployment(deployment).state());
    }

    public List<DayState> days(long deployment) {
        return database.inTransaction(() -> of(DeploymentStore.class).deployment(deployment).view().days().stream()
                .map(day -> day.state())
                .toList());
    }

    public int keyFiles() {
        try (var files = Files.list(folder.resolve("vault"))) {
            return (int) files.filter(file -> file.toString().endsWith(".key")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Access extends VerifierAccess {
        @Override
        ResidueVerifier verifier() {
            return new ResidueVerifier(
                    source,
                    folder.resolve("vault"),
                    List.of(folder.resolve("data")),
                    folder.resolve("footage"),
                    List.of());
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
