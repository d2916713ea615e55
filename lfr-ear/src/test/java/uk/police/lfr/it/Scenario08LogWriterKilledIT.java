package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.audit.boundary.AuditDesk;
import uk.police.lfr.it.inside.Await;
import uk.police.lfr.it.inside.Desks;
import uk.police.lfr.it.inside.HandIn;
import uk.police.lfr.it.inside.Packs;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.it.inside.Staff;
import uk.police.lfr.it.inside.StaffSetUp;

/** Kill the log writer while LIVE: no lease without an entry, so no comparison after the last lease's minute. */
@ArquillianTest
class Scenario08LogWriterKilledIT {
    /** A lease's term, and time for the worker to notice. */
    private static final Duration ONE_LEASE = Duration.ofSeconds(70);

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration STILL = Duration.ofSeconds(5);

    @Inject
    private StaffSetUp accounts;

    @Inject
    private Desks desks;

    @Inject
    private AuditDesk audit;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive application() {
        TestFilm.write(Path.of(System.getProperty("lfr.it.base"), TestFilm.NAME));
        return Deployments.application(
                Scenario08LogWriterKilledIT.class,
                TestFilm.class,
                Staff.class,
                SignIn.class,
                StaffSetUp.class,
                Desks.class,
                Packs.class,
                HandIn.class,
                Rows.class,
                Await.class);
    }

    @BeforeEach
    void staff() {
        accounts.setAll();
    }

    @Test
    void nothingIsComparedWhileNothingCanBeLogged() throws Exception {
        long deployment = desks.live(Instant.now().plusSeconds(600), Desks.film());
        Await.until("frames are looked at", SOON, () -> analysed(deployment) > 0);
        rows.alter("alter table audit_entry rename to audit_entry_gone");
        long still;
        try {
            Await.until("nothing is looked at any more", ONE_LEASE, () -> stands(deployment));
            still = analysed(deployment);
            assertTrue(stands(deployment), "it stays so");
            assertEquals(still, analysed(deployment));
        } finally {
            rows.alter("alter table audit_entry_gone rename to audit_entry");
        }
        Await.until(
                "it goes on by itself or has ended",
                ONE_LEASE,
                () -> analysed(deployment) > still || ended(deployment));
        assertTrue(Staff.AUDITOR.asks(audit::verify).intact(), "the log has no gap");
    }

    private boolean stands(long deployment) throws Exception {
        long before = analysed(deployment);
        Thread.sleep(STILL.toMillis());
        return analysed(deployment) == before;
    }

    private boolean ended(long deployment) throws Exception {
        return !rows.text("select state from deployment where id = " + deployment)
                .equals("LIVE");
    }

    private long analysed(long deployment) throws Exception {
        return Long.parseLong(rows.text(
                "select coalesce(sum(frames_analysed), 0) from camera_tally where deployment_id = " + deployment));
    }
}
