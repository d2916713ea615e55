package uk.police.lfr.audit.control;

import jakarta.persistence.EntityManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.police.lfr.audit.contract.AuditLogVerified;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.audit.contract.PrivatePartsExpired;
import uk.police.lfr.audit.control.merkle.TileAddress;
import uk.police.lfr.audit.entity.AuditEntry;
import uk.police.lfr.audit.entity.ChainEntry;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.LocalTransaction;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** The log on the real schema, without a server. */
public final class LogUnderTest implements AutoCloseable {
    /** Something that staff did. */
    record Step(String actor, String subject, Map<String, String> facts) implements Auditable {}

    /** Something that anyone may know. */
    public record OpenStep(String actor, String subject, Map<String, String> facts, Map<String, String> publicFacts)
            implements PubliclyLogged {}

    final TestDatabase database = TestDatabase.inMemory(AuditEntry.class, ChainEntry.class);
    final HeardEvents<AuditLogVerified> verified = new HeardEvents<>();
    final HeardEvents<IncidentFound> incidents = new HeardEvents<>();
    final LogRows rows;
    final AuditLog log;
    final CheckRecord record = new CheckRecord();
    final LogInspection inspection = new LogInspection();
    final Checkpoints checkpoints = new Checkpoints();
    final Witnesses witnesses = new Witnesses();
    final EntryProofs proofs = new EntryProofs();
    final LogExpiry expiry = new LogExpiry();
    final LogSearch search = new LogSearch();
    private final ExpiryRows expiryRows = new ExpiryRows();
    private final HeardEvents<PrivatePartsExpired> expired = new HeardEvents<>();
    final LogSigner signer = new LogSigner();
    private final Path keys = newFolder();
    final Path outside = keys.resolve("anchor");
    private final Clock clock;

    public LogUnderTest(Clock clock) {
        this.clock = clock;
        rows = rows(database.entities());
        log = log(rows, database.entities());
        Wiring.set(record, "entities", database.entities());
        Wiring.set(record, "clock", clock);
        wireTree();
        Wiring.set(inspection, "record", record);
        Wiring.set(inspection, "verified", verified);
        Wiring.set(inspection, "incidents", incidents);
    }

    private void wireTree() {
        Wiring.set(signer, "keys", new TestVault(keys).signing());
        TileRows tileRows = database.behind(new TileRows());
        CheckpointRows checkpointRows = database.behind(new CheckpointRows());
        LogTiles tiles = Wiring.set(Wiring.set(new LogTiles(), "rows", rows), "kept", tileRows);
        LogAnchor anchor = Wiring.set(new LogAnchor(outside), "signer", signer);
        LogCheck check = Wiring.set(new LogCheck(), "rows", rows);
        wire(check, Map.of("checkpoints", checkpointRows, "tileRows", tileRows, "signer", signer, "anchor", anchor));
        Wiring.set(inspection, "check", check);
        wire(checkpoints, Map.of("rows", rows, "tiles", tiles, "kept", checkpointRows, "checks", record));
        wire(checkpoints, Map.of("signer", signer, "clock", clock, "anchor", anchor));
        wire(witnesses, Map.of("entities", database.entities(), "checkpoints", checkpointRows));
        wire(witnesses, Map.of("signer", signer, "clock", clock));
        ExpiryMark mark = Wiring.set(new ExpiryMark(), "rows", rows);
        Wiring.set(check, "mark", mark);
        wire(expiryRows, Map.of("entities", database.entities(), "owner", owner()));
        wire(expiry, Map.of("rows", expiryRows, "mark", mark, "expired", expired));
        Wiring.set(search, "entities", database.entities());
        wire(proofs, Map.of("checkpoints", checkpointRows, "tiles", tiles, "rows", rows));
    }

    private LogOwner owner() {
        return Wiring.set(new LogOwner(), "database", database.source());
    }

    private static void wire(Object target, Map<String, Object> fields) {
        fields.forEach((field, value) -> Wiring.set(target, field, value));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("lfr-log-keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LogRows rows(EntityManager entities) {
        return Wiring.set(new LogRows(), "entities", entities);
    }

    /** A log as another node would use it. */
    AuditLog log(LogRows rows, EntityManager entities) {
        return log(rows, entities, new LogGate());
    }

    /** A log as another thread of a node would use it. */
    AuditLog log(LogRows rows, EntityManager entities, LogGate gate) {
        LogTransaction transaction = new LogTransaction();
        wire(transaction, Map.of("transaction", new LocalTransaction(entities), "gate", gate));
        ChainAdoption chain = new ChainAdoption();
        wire(chain, Map.of("entities", entities, "rows", rows, "clock", clock));
        AuditLog log = new AuditLog();
        wire(log, Map.of("rows", rows, "transaction", transaction, "chain", chain, "clock", clock));
        return log;
    }

    static Step step(int number) {
        return new Step("actor" + number, "deployment/" + number, Facts.of("threshold", "0." + number));
    }

    public void append(Auditable event) {
        database.run(() -> log.append(event));
    }

    void appendSteps(int count) {
        for (int i = 0; i < count; i++) {
            append(step(i));
        }
    }

    /** Many entries in one transaction. */
    public void appendAtOnce(int count) {
        database.run(() -> {
            for (int i = 0; i < count; i++) {
                log.append(step(i));
            }
        });
    }

    /** As the retention sweep does it: what is announced is committed before anything is emptied. @return emptied */
    public int expire(Instant before, Long... kept) {
        announce(before, kept);
        return database.inTransaction(() -> expiry.empty(before, Set.of(kept)));
    }

    /** The first half of it. */
    void announce(Instant before, Long... kept) {
        database.run(() -> {
            int known = expired.heard().size();
            expiry.announce(before, Set.of(kept));
            expired.heard().stream().skip(known).forEach(log::append);
        });
    }

    public boolean sign() {
        return database.inTransaction(checkpoints::signIfDue);
    }

    /** What the public log answers at an address below its own. */
    public Optional<byte[]> get(String address) {
        return database.inTransaction(() -> switch (address) {
            case "checkpoint" -> checkpoints.latest().map(line -> line.note().getBytes(StandardCharsets.UTF_8));
            case "key" -> Optional.of(signer.key().text().getBytes(StandardCharsets.UTF_8));
            default -> TileAddress.parse(address.replaceFirst("^tile/", "")).flatMap(proofs::tile);
        });
    }

    /** A proof file. */
    public String proof(long index) {
        return database.inTransaction(() -> proofs.inclusion(index)).orElseThrow();
    }

    LogVerdict check() {
        return database.inTransaction(() -> inspection.inspect("auditor"));
    }

    long count(String what) {
        return database.inTransaction(() -> ((Number) database.entities()
                        .createNativeQuery("select count(*) from " + what)
                        .getSingleResult())
                .longValue());
    }

    /** As the database's owner, past the application. */
    int tamper(String statement, Object... values) {
        try (Connection owner = database.source().getConnection();
                PreparedStatement change = owner.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
        try (Stream<Path> files = Files.walk(keys)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
