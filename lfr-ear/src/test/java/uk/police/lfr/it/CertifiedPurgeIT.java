package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.deployment.boundary.ReviewDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.it.inside.Await;
import uk.police.lfr.it.inside.Desks;
import uk.police.lfr.it.inside.HandIn;
import uk.police.lfr.it.inside.OldRecord;
import uk.police.lfr.it.inside.Packs;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.it.inside.Staff;
import uk.police.lfr.it.inside.StaffSetUp;
import uk.police.lfr.it.inside.StaffVisit;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.boundary.CertificateRegister;
import uk.police.lfr.retention.boundary.ProofDesk;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.contract.ResidueStatement;
import uk.police.lfr.transparency.boundary.PublishingDesk;

/**
 * What a deployment leaves is deleted by the server's own sweep, looked for by the verifier as the database's reader,
 * and certified; then it is reviewed and its results come out; and seven years later its record goes.
 */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertifiedPurgeIT {
    private static final Duration PASSAGE = Duration.ofSeconds(70);

    /** Four strikes of the retention clock. */
    private static final Duration SWEEPS = Duration.ofSeconds(80);

    private static final String REFUSED = "retention_incident where kind = 'CERTIFICATE_REFUSED' and subject = '%s'";

    private static long deployment;

    @Inject
    private StaffSetUp accounts;

    @Inject
    private Desks desks;

    @Inject
    private SessionDesk sessions;

    @Inject
    private AlertDesk alerts;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private PublishingDesk publishing;

    @Inject
    private CertificateRegister certificates;

    @Inject
    private ProofDesk proofs;

    @Inject
    private SigningKeys keys;

    @Inject
    private OldRecord record;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application(
                CertifiedPurgeIT.class,
                Staff.class,
                SignIn.class,
                StaffSetUp.class,
                Desks.class,
                Packs.class,
                HandIn.class,
                Rows.class,
                StaffVisit.class,
                OldRecord.class,
                Await.class);
    }

    @Test
    @Order(1)
    void nothingIsCertifiedBeforeItsTime() throws Exception {
        accounts.setAll();
        deployment = desks.live(Instant.now().plusSeconds(3600), Desks.film());
        long incorrect = raised().id();
        Staff.OPERATOR.does(() -> alerts.claim(incorrect));
        Staff.OPERATOR.does(
                () -> alerts.adjudicate(incorrect, OperatorVerdict.of(Verdict.NOT_THE_SAME, VerdictReason.EYES)));
        // The one listed would alert nobody again so soon.
        rows.alter("update alert_quiet set quiet_until = quiet_until - interval '15' minute");
        raised(); // Nobody takes this one.
        Staff.OPERATOR.does(() -> sessions.end(deployment, "the day is over"));
        assertEquals(
                1, rows.count("jboss_ejb_timer where timed_object_id like '%.RetentionTimer'"), "one for all servers");
        assertFalse(certificates.certified(deployment));
        assertThrows(WrongState.class, () -> Staff.AUTHORISER.does(() -> reviews.review(deployment, REVIEW)));
        assertThrows(WrongState.class, () -> Staff.PUBLISHER.does(() -> publishing.publishResults(deployment)));
    }

    @Test
    @Order(2)
    void aDayLaterTheSweepDeletesAndCertifies() throws Exception {
        // A sweep that begins the purge meanwhile would write back when the day ended.
        Await.until("the purge begins", SWEEPS, () -> desks.view(deployment).state() == DeploymentState.PURGING);
        endedADayAgo();
        String refused = REFUSED.formatted("deployment/" + deployment + "/OPERATION");
        Await.until("the deployment is purged", SWEEPS, () -> {
            assertEquals(0, rows.count(refused), () -> "refused after " + statement());
            return desks.view(deployment).state() == DeploymentState.PURGED;
        });
        assertEquals(0, rows.count("alert where deployment_id = " + deployment));
        assertEquals(
                0,
                rows.count("watchlist_entry where watchlist_id = "
                        + desks.view(deployment).watchlistId()));
        assertTrue(certificates.missedDeadlines() > 0, "the list should have gone the evening before");
    }

    @Test
    @Order(3)
    void theCertificateBalancesAndIsSignedAndInTheLog() throws Exception {
        CertificateView certificate = certificates.certificate(deployment).orElseThrow();
        assertTrue(signed(SigningPurpose.DELETION_CERTIFICATE, certificate.body(), certificate.signature()));
        assertFalse(signed(
                SigningPurpose.DELETION_CERTIFICATE,
                certificate.body().replace("\"created\"", "\"creat3d\""),
                certificate.signature()));
        JsonObject body = json(certificate.body());
        var classes = body.getJsonArray("classes").getValuesAs(JsonObject.class);
        for (JsonObject counted : classes) {
            assertEquals(
                    counted.getInt("created"),
                    counted.getInt("deleted") + counted.getInt("held") + counted.getInt("notYetDue"),
                    counted.toString());
        }
        JsonObject ofAlerts = classes.stream()
                .filter(counted -> counted.getString("class").equals("ALERT"))
                .findFirst()
                .orElseThrow();
        assertTrue(ofAlerts.getInt("created") >= 2, ofAlerts.toString());
        assertEquals(ofAlerts.getInt("created"), ofAlerts.getInt("deleted"));
        int listsKey = 1;
        assertEquals(
                ofAlerts.getInt("created") + listsKey,
                body.getJsonArray("keysDestroyed").size());
        ResidueStatement looked = Staff.PROTECTION.asks(
                () -> proofs.statement(body.getJsonObject("verifier").getInt("statement")));
        assertTrue(looked.clean());
        assertTrue(signed(SigningPurpose.RESIDUE_STATEMENT, looked.body(), looked.signature()));
        assertEquals(
                Sha256.hex(looked.body().getBytes(StandardCharsets.UTF_8)),
                body.getJsonObject("verifier").getString("sha256"));
        assertEquals(
                1,
                rows.count(
                        "audit_entry where sequence = " + certificate.logIndex() + " and action = 'PurgeCertified'"));
    }

    @Test
    @Order(4)
    void theVerifierFindsWhatIsPlanted() throws Exception {
        assertEquals(0, look().findings(), () -> statement());
        Path left = Path.of(System.getProperty("jboss.server.data.dir"), "left-behind.bin");
        Files.write(left, HandIn.picture("EX-01.jpg"));
        try {
            assertTrue(look().body().contains("left-behind.bin"));
        } finally {
            Files.delete(left);
        }
        String key = rows.text("select min(id) from vault_key where subject like 'deployment/" + deployment + "/%'"
                + " and kind = 'ALERT'");
        Path vault = Path.of(System.getProperty("jboss.server.base.dir"), "vault");
        Path again = Path.of(System.getProperty("lfr.vault.dir", vault.toString()), key + ".key");
        Files.write(again, new byte[32]);
        try {
            assertTrue(look().body().contains(key));
        } finally {
            Files.delete(again);
        }
        assertEquals(0, look().findings(), () -> statement());
    }

    @Test
    @Order(5)
    void resultsComeOutAfterTheReview() throws Exception {
        Staff.AUTHORISER.does(() -> reviews.review(deployment, REVIEW));
        assertEquals(DeploymentState.REVIEWED, desks.view(deployment).state());
        Staff.PUBLISHER.does(() -> publishing.publishResults(deployment));
        assertEquals(DeploymentState.RESULTS_PUBLISHED, desks.view(deployment).state());
    }

    @Test
    @Order(6)
    void sevenYearsAfterItIsClosedItsRecordGoesAndTheResultsStay() throws Exception {
        Staff.AUTHORISER.does(() -> reviews.close(deployment));
        record.goes(deployment, SWEEPS);
        record.opens(deployment);
    }

    private static final String REVIEW =
            "One alert was incorrect and one was missed; the aim was to see that the parts work together.";

    /** As if the server had been down since. */
    private void endedADayAgo() throws Exception {
        String back =
                " set started_at = started_at - interval '25' hour, ended_at = ended_at - interval '25' hour where ";
        rows.alter("update deployment" + back + "id = " + deployment);
        rows.alter("update operational_day" + back + "deployment_id = " + deployment);
    }

    private ResidueStatement look() throws Exception {
        return Staff.PROTECTION.asks(() -> proofs.look());
    }

    private String statement() {
        try {
            return rows.text("select body from residue_statement order by id desc");
        } catch (java.sql.SQLException e) {
            return e.toString();
        }
    }

    private boolean signed(SigningPurpose purpose, String body, String signature) {
        return keys.verify(
                purpose,
                body.getBytes(StandardCharsets.UTF_8),
                Base64.getDecoder().decode(signature));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private AlertSummary raised() throws Exception {
        return Await.value("a new alert", PASSAGE, () -> Staff.OPERATOR.asks(() -> alerts.alerts(deployment)).stream()
                .filter(alert -> alert.state() == AlertState.NEW || alert.state() == AlertState.TIMED_OUT)
                .findFirst()
                .orElse(null));
    }
}
