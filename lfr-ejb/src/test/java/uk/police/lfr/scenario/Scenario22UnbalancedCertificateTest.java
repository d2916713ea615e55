package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.retention.boundary.CertificateRegister;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.control.PurgedDeployment;

/** Scenario 22: created = deleted + held fails by one: certificate refused, incident opened, results blocked. */
class Scenario22UnbalancedCertificateTest {
    @TempDir
    private Path folder;

    private PurgedDeployment purged;
    private final CertificateRegister register = new CertificateRegister();

    @BeforeEach
    void aThousandListedAndElevenAlerts() {
        purged = new PurgedDeployment(folder);
        Wiring.set(register, "proofs", purged.proofs);
        purged.database.run(() -> {
            purged.ledger.created(DataClass.WATCHLIST_ENTRY, PurgedDeployment.ID, 1000);
            purged.ledger.deleted(DataClass.WATCHLIST_ENTRY, PurgedDeployment.ID, 1000);
            purged.ledger.created(DataClass.ALERT, PurgedDeployment.ID, 11);
            purged.ledger.deleted(DataClass.ALERT, PurgedDeployment.ID, 10);
        });
    }

    @AfterEach
    void close() {
        purged.close();
    }

    private boolean certify() {
        return purged.certify();
    }

    @Test
    void oneItemUnaccountedForRefusesTheCertificateOpensAnIncidentAndBlocksTheResults() {
        assertFalse(certify());
        assertFalse(register.certified(PurgedDeployment.ID), "the public record asks this before results");
        assertEquals(1, purged.incidents.heard().size());
        assertEquals("CERTIFICATE_REFUSED", purged.incidents.heard().get(0).kind());
        assertTrue(purged.incidents.heard().get(0).facts().get("unbalanced").startsWith("ALERT 11 <> 10"));
        assertEquals(0, purged.certified.heard().size());
    }

    @Test
    void theIncidentIsOpenedOnceAndTheNextTryWaits() {
        assertFalse(certify());
        assertFalse(certify());
        assertEquals(1, purged.stated.heard().size());
        purged.clock.move(Duration.ofMinutes(16));
        assertFalse(certify());
        assertEquals(2, purged.stated.heard().size());
        assertEquals(1, purged.incidents.heard().size());
    }

    @Test
    void accountedForItIsCertifiedSignedAndNamedInTheLog() {
        purged.database.run(() -> purged.ledger.deleted(DataClass.ALERT, PurgedDeployment.ID, 1));
        assertTrue(certify());
        assertTrue(certify(), "once and for good");
        CertificateView certificate = register.certificate(PurgedDeployment.ID).orElseThrow();
        assertTrue(certificate
                .body()
                .contains("{\"class\":\"ALERT\",\"created\":11,\"deleted\":11,\"held\":0,\"notYetDue\":0}"));
        assertTrue(certificate.body().contains("\"logIndex\":" + PurgedDeployment.LOG_INDEX));
        assertTrue(certificate.body().contains("\"policyVersion\":1"));
        assertTrue(purged.vault
                .signing()
                .verify(
                        SigningPurpose.DELETION_CERTIFICATE,
                        certificate.body().getBytes(StandardCharsets.UTF_8),
                        Base64.getDecoder().decode(certificate.signature())));
        assertEquals("1011", purged.certified.heard().get(0).publicFacts().get("created"));
        assertEquals(0, purged.incidents.heard().size());
    }

    @Test
    void whatIsHeldBalancesWithTheVerifiersOwnCount() {
        purged.leaveAlert();
        assertFalse(certify(), "nothing names the alert that is left");
        purged.database.run(() -> purged.holds.complain(
                7, PurgedDeployment.ID, "constable", purged.clock.instant().plus(Duration.ofDays(7))));
        purged.clock.move(Duration.ofMinutes(16));
        assertTrue(certify());
        assertEquals("1", purged.certified.heard().get(0).publicFacts().get("held"));
    }

    @Test
    void deletedMoreThanCreatedIsNoBalanceEither() {
        purged.database.run(() -> purged.ledger.deleted(DataClass.ALERT, PurgedDeployment.ID, 2));
        assertFalse(certify());
    }
}
