package uk.police.lfr.audit.control;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import uk.police.lfr.audit.contract.AuditLogVerified;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.audit.entity.AuditEntry;
import uk.police.lfr.audit.entity.ChainEntry;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** The log on the real schema, without a server. */
final class LogUnderTest implements AutoCloseable {
    /** Something that staff did. */
    record Step(String actor, String subject, Map<String, String> facts) implements Auditable {}

    /** Something that anyone may know. */
    record OpenStep(String actor, String subject, Map<String, String> facts, Map<String, String> publicFacts)
            implements PubliclyLogged {}

    final TestDatabase database = TestDatabase.inMemory(AuditEntry.class, ChainEntry.class);
    final HeardEvents<AuditLogVerified> verified = new HeardEvents<>();
    final HeardEvents<IncidentFound> incidents = new HeardEvents<>();
    final LogRows rows;
    final AuditLog log;
    final CheckRecord record = new CheckRecord();
    final LogInspection inspection = new LogInspection();
    private final Clock clock;

    LogUnderTest(Clock clock) {
        this.clock = clock;
        rows = rows(database.entities());
        log = log(rows, database.entities());
        Wiring.set(record, "entities", database.entities());
        Wiring.set(record, "clock", clock);
        LogCheck check = Wiring.set(new LogCheck(), "rows", rows);
        Wiring.set(inspection, "check", check);
        Wiring.set(inspection, "record", record);
        Wiring.set(inspection, "verified", verified);
        Wiring.set(inspection, "incidents", incidents);
    }

    static LogRows rows(EntityManager entities) {
        return Wiring.set(new LogRows(), "entities", entities);
    }

    /** A log as another node or thread would use it. */
    AuditLog log(LogRows rows, EntityManager entities) {
        ChainAdoption chain = new ChainAdoption();
        Wiring.set(chain, "entities", entities);
        Wiring.set(chain, "clock", clock);
        AuditLog log = new AuditLog();
        Wiring.set(log, "rows", rows);
        Wiring.set(log, "chain", chain);
        Wiring.set(log, "clock", clock);
        return log;
    }

    static Step step(int number) {
        return new Step("actor" + number, "deployment/" + number, Facts.of("threshold", "0." + number));
    }

    void append(Auditable event) {
        database.run(() -> log.append(event));
    }

    void appendSteps(int count) {
        for (int i = 0; i < count; i++) {
            append(step(i));
        }
    }

    LogVerdict check() {
        return database.inTransaction(() -> inspection.inspect("auditor"));
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
    }
}
