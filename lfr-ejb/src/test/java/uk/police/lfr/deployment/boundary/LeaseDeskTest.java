package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.contract.LeaseRefused;
import uk.police.lfr.deployment.entity.DeploymentStates;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.NoSignatures;
import uk.police.lfr.platform.contract.SigningPurpose;

class LeaseDeskTest extends LeaseHouse {
    @Test
    void aLeaseLastsOneTermSaysWhatWasAuthorisedAndIsSigned() {
        Lease lease = first();
        assertEquals(Drafts.START.plus(LeaseDesk.TERM), lease.expiresAt());
        assertEquals(DeploymentStates.WATCHLIST, lease.watchlistId());
        assertEquals(0.6, lease.threshold());
        assertEquals(List.of(1L), lease.cameras());
        assertEquals("00ff", lease.listRoot());
        assertTrue(new NoSignatures()
                .verify(
                        SigningPurpose.LEASE,
                        lease.signedText().getBytes(StandardCharsets.UTF_8),
                        HexFormat.of().parseHex(lease.signature())));
    }

    @Test
    void aLeaseNeverOutlastsTheAuthority() {
        long sequence = 0;
        for (Duration left = Duration.ofMinutes(2); !left.isZero(); left = left.minusSeconds(1)) {
            clock.move(Duration.between(clock.instant(), Drafts.END.minus(left)));
            Lease lease = desk.mint(12, SESSION, sequence).orElseThrow();
            assertFalse(lease.expiresAt().isAfter(Drafts.END), lease::toString);
            assertEquals(++sequence, lease.sequence());
        }
        Instant last = desk.mint(12, SESSION, sequence).orElseThrow().expiresAt();
        assertEquals(Drafts.END, last);
    }

    @Test
    void renewalsOnTheSameTermsProveTheLogAndSayNothing() {
        first();
        for (int i = 1; i < 100; i++) {
            clock.move(Duration.ofSeconds(20));
            desk.mint(12, SESSION, i).orElseThrow();
        }
        assertEquals(1, minted.heard().size());
        assertEquals(99, proofs);
    }

    @Test
    void otherTermsAreSaid() {
        first();
        root = "00aa";
        desk.mint(12, SESSION, 1).orElseThrow();
        assertEquals(2, minted.heard().size());
        assertEquals("00aa", minted.heard().get(1).listRoot());
    }

    @Test
    void aLogThatCannotAppendGivesNoLease() {
        first();
        appendable = false;
        assertThrows(IllegalStateException.class, () -> desk.mint(12, SESSION, 1));
    }

    @Test
    void everyObstacleRefusesAndIsSaidOnce() {
        for (LeaseObstacle each : LeaseObstacle.values()) {
            obstacle = Optional.of(each);
            assertTrue(desk.mint(12, SESSION, 0).isEmpty());
            assertTrue(desk.mint(12, SESSION, 0).isEmpty());
        }
        assertEquals(
                List.of(LeaseObstacle.values()),
                refused.heard().stream().map(LeaseRefused::reason).toList());
        obstacle = Optional.empty();
        assertTrue(desk.mint(12, SESSION, 0).isPresent());
    }

    @Test
    void staffWhoLeavePauseTheDeploymentButNotWhileTheServerHasJustStarted() {
        obstacle = Optional.of(LeaseObstacle.NO_OPERATOR);
        desk.mint(12, SESSION, 0);
        assertEquals(DeploymentState.LIVE, deployment.state());
        aMinutePasses();
        obstacle = Optional.of(LeaseObstacle.CLOCK);
        desk.mint(12, SESSION, 0);
        assertEquals(DeploymentState.LIVE, deployment.state(), "heals by itself");
        obstacle = Optional.of(LeaseObstacle.NO_ENGAGEMENT_OFFICER);
        desk.mint(12, SESSION, 0);
        assertEquals(DeploymentState.PAUSED, deployment.state());
        assertEquals("STAFF_ABSENT", paused.heard().get(0).reason());
        assertEquals("system", paused.heard().get(0).actor());
    }

    @Test
    void aDatabaseThatWasAwayPausesNobodyBeforeStaffCouldSayThatTheyAreThere() {
        aMinutePasses();
        clock.move(Duration.ofSeconds(45));
        obstacle = Optional.of(LeaseObstacle.NO_OPERATOR);
        assertTrue(desk.mint(12, SESSION, 0).isEmpty());
        assertEquals(DeploymentState.LIVE, deployment.state());
        aMinutePasses();
        desk.mint(12, SESSION, 0);
        assertEquals(DeploymentState.PAUSED, deployment.state());
    }

    private void aMinutePasses() {
        for (int i = 0; i < 12; i++) {
            clock.move(Duration.ofSeconds(5));
            absence.databaseAnswered();
        }
    }

    @Test
    void aSessionThatWasReplacedGetsNoMore() {
        first();
        assertTrue(desk.mint(12, "b2", 0).isPresent());
        assertTrue(desk.mint(12, SESSION, 1).isEmpty());
        assertEquals(LeaseObstacle.OTHER_SESSION, refused.heard().get(0).reason());
        assertTrue(desk.mint(12, "b2", 1).isPresent());
    }

    @Test
    void aLeaseHoldsUntilItExpiresAndNotAtNorBeforeItWasIssued() {
        Lease lease = first();
        assertTrue(lease.holdsAt(lease.expiresAt().minusMillis(1)));
        assertFalse(lease.holdsAt(lease.expiresAt()));
        assertFalse(lease.holdsAt(lease.issuedAt().minusMillis(1)));
    }
}
