package uk.police.lfr.retention.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import uk.police.lfr.alert.boundary.ComplaintEnd;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.HoldChanged;
import uk.police.lfr.retention.contract.PurgeCertified;
import uk.police.lfr.retention.contract.ResidueStated;
import uk.police.lfr.retention.control.residue.ResidueVerifier;
import uk.police.lfr.retention.entity.AdoptedPolicy;
import uk.police.lfr.retention.entity.CertificateRefusal;
import uk.police.lfr.retention.entity.DayCertificate;
import uk.police.lfr.retention.entity.LegalHold;
import uk.police.lfr.retention.entity.StoredCertificate;
import uk.police.lfr.retention.entity.StoredStatement;

/**
 * Deployment 12 in the real tables, of which nothing is left, and the procedures that certify it: ledger, holds,
 * verifier, signatures. The log answers with a place of its own.
 */
public final class PurgedDeployment implements AutoCloseable {
    public static final long ID = 12;
    public static final long LIST = 5;
    public static final Instant ENDED = Instant.parse("2026-11-28T18:00:00Z");
    public static final long LOG_INDEX = 4711;

    public final TestDatabase database;
    /** A restored backup that an administrator offers; null while there is none. */
    public DataSource backup;

    public final TestClock clock = new TestClock(ENDED.plusSeconds(90_000));
    public final Path folder;
    public final TestVault vault;
    public final HeardEvents<IncidentFound> incidents = new HeardEvents<>();
    public final HeardEvents<PurgeCertified> certified = new HeardEvents<>();
    public final HeardEvents<ResidueStated> stated = new HeardEvents<>();
    public final DataLedger ledger = new DataLedger();
    public final HoldKeeping holds = new HoldKeeping();
    public final ProofStore proofs = new ProofStore();
    public final ResidueLook look = new ResidueLook();
    public final Certification certification = new Certification();

    public PurgedDeployment(Path folder) {
        this.folder = folder;
        database = TestDatabase.inFolder(
                folder,
                LegalHold.class,
                AdoptedPolicy.class,
                StoredStatement.class,
                StoredCertificate.class,
                DayCertificate.class,
                CertificateRefusal.class);
        vault = new TestVault(folder.resolve("vault"));
        SigningKeys keys = vault.signing();
        rows();
        Wiring.set(ledger, "entities", database.entities());
        Wiring.set(ledger, "clock", clock);
        Policies policies = new Policies();
        Wiring.set(policies, "store", database.behind(new PolicyStore()));
        Wiring.set(policies, "keys", keys);
        Wiring.set(policies, "clock", clock);
        Wiring.set(holds, "holds", database.behind(new HoldStore()));
        Wiring.set(holds, "policies", policies);
        Wiring.set(holds, "settings", new DefaultSettings());
        Wiring.set(holds, "clock", clock);
        Wiring.set(holds, "changed", new HeardEvents<HoldChanged>());
        Wiring.set(holds, "complaints", new Released());
        Wiring.set(proofs, "entities", database.entities());
        IncidentOnce once = database.behind(new IncidentOnce());
        Wiring.set(once, "found", incidents);
        Wiring.set(once, "clock", clock);
        Wiring.set(look, "access", new Access());
        Wiring.set(look, "keys", keys);
        Wiring.set(look, "proofs", proofs);
        Wiring.set(look, "clock", clock);
        Wiring.set(look, "stated", stated);
        Wiring.set(look, "incident", incidents);
        Balances balances = Wiring.set(Wiring.set(new Balances(), "ledger", ledger), "holds", holds);
        Refusals refusals = database.behind(new Refusals());
        CertificateIssue issue = Wiring.set(new CertificateIssue(), "policies", policies);
        Wiring.set(Wiring.set(issue, "proofs", proofs), "keys", keys);
        Wiring.set(Wiring.set(issue, "log", new Log()), "clock", clock);
        Wiring.set(certification, "balances", balances);
        Wiring.set(certification, "refusals", Wiring.set(refusals, "incidents", once));
        Wiring.set(certification, "issue", Wiring.set(issue, "certified", certified));
        Wiring.set(certification, "residue", look);
        Wiring.set(certification, "proofs", proofs);
        Wiring.set(certification, "clock", clock);
    }

    /** Whether its operation is certified now. */
    public boolean certify() {
        return database.inTransaction(() -> certification.certify(
                new CertificateClaim(ID, "2026-0012", CertificateKind.OPERATION, null, 0, ENDED, null)));
    }

    private void rows() {
        sql("insert into watchlist (id, name, state, created_by, created_at, sealed_entries, version)"
                + " values (5, 'list', 'PURGED', 'builder', current_timestamp, 2, 0)");
        sql("insert into deployment (id, reference, state, title_en, title_cy, context_en, context_cy,"
                + " place_en, place_cy, starts_at, ends_at, purposes, justification, threshold, requested_by, version)"
                + " values (12, '2026-0012', 'PURGING', 't', 't', 'c', 'c', 'p', 'p', timestamp '2026-11-28 12:00:00',"
                + " timestamp '2026-11-28 18:00:00', 'SAFEGUARDING', 'j', 0.6, 'lead', 0)");
        sql(
                "insert into operational_day (id, deployment_id, day_number, day_date, starts_at, ends_at, watchlist_id, state)"
                        + " values (31, 12, 1, date '2026-11-28', timestamp '2026-11-28 12:00:00',"
                        + " timestamp '2026-11-28 18:00:00', 5, 'PURGED')");
    }

    /** Leaves one alert, number 7, behind. */
    public void leaveAlert() {
        sql("insert into vault_key (id, kind, subject, created_at, state)"
                + " values ('k7', 'ALERT', 'deployment/12/day/1', current_timestamp, 'ACTIVE')");
        sql("insert into alert (id, deployment_id, day_id, key_id, entry_id, camera_name, captured_at, raised_at,"
                + " threshold, template_version, sightings, state, version, last_seen_at, nominated_by)"
                + " values (7, 12, 31, 'k7', 3, 'Gate', current_timestamp, current_timestamp, 0.6, 'v', 1,"
                + " 'NEW', 0, current_timestamp, 'nominator')");
    }

    /** As the database's owner, in a transaction of its own. */
    public void sql(String statement) {
        database.run(() -> database.entities().createNativeQuery(statement).executeUpdate());
    }

    /** A file below the folder in which anything could be left. */
    public Path file(String name, byte[] content) {
        try {
            Path file = folder.resolve("data").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ResidueVerifier verifier() {
        return new ResidueVerifier(
                database.source(),
                folder.resolve("vault"),
                List.of(folder.resolve("data")),
                folder.resolve("footage"),
                List.of());
    }

    private final class Access extends VerifierAccess {
        @Override
        Optional<DataSource> backup() {
            return Optional.ofNullable(backup);
        }

        @Override
        ResidueVerifier verifier() {
            return PurgedDeployment.this.verifier();
        }
    }

    /** No alert of this deployment is an entity here. */
    private static final class Released extends ComplaintEnd {
        @Override
        public void released(long alertId) {
            // It is left to the holds.
        }
    }

    private static final class Log extends LogRegister {
        @Override
        public long indexOf(Auditable event) {
            return LOG_INDEX;
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
