package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.retention.entity.HoldSigner;

/** Scenario 6: as scenario 5 with a complaint hold: kept, only the DPO sees it, expiry set, held count shows 1. */
class Scenario06ComplaintHoldTest {
    private static final Duration SEVEN_DAYS = Duration.ofDays(7);

    @TempDir
    private Path folder;

    private IncorrectAlert alert;

    @BeforeEach
    void complainThenFindIncorrect() {
        alert = new IncorrectAlert(folder);
        alert.database.run(() -> {
            alert.desk(Alerts.ENGAGEMENT).holdForComplaint(alert.id);
            alert.complaintHolds.on(alert.complaints.heard().get(0));
        });
        alert.database.run(() -> alert.desk(Alerts.OPERATOR)
                .adjudicate(alert.id, OperatorVerdict.of(Verdict.NOT_THE_SAME, VerdictReason.EYES)));
    }

    @AfterEach
    void close() {
        alert.close();
    }

    private void sweep() {
        alert.database.run(alert.keeping::expire);
        alert.database.run(() -> alert.purge.eraseUsed(alert.clock.instant(), alert.holds.heldIds(DataClass.ALERT)));
    }

    @Test
    void itIsKeptForDataProtectionAloneWithAnExpiryAndCountedInPublic() {
        sweep();
        assertEquals(1, alert.count("alert_picture"));
        assertFalse(alert.vault.vault().destroyed(alert.key));
        assertThrows(NotFound.class, () -> alert.desk(Alerts.OPERATOR).alert(alert.id));
        assertEquals(List.of(), alert.desk(Alerts.OPERATOR).alerts(Alerts.DEPLOYMENT));
        assertEquals(alert.id, alert.dataProtection().alert(alert.id).summary().id());
        assertEquals(
                alert.complaints.heard().get(0).at().plus(SEVEN_DAYS),
                alert.keeping.newest(1).get(0).endsAt());
        assertEquals(1, alert.holds.counts().get(DataClass.ALERT));
        assertTrue(alert.holds.held(DataClass.ALERT, Long.toString(alert.id)));
        assertEquals("1", alert.holdCounts.heard().get(0).publicFacts().get("held"));
    }

    @Test
    void withoutAComplaintItGoesAfterSevenDays() {
        alert.clock.move(SEVEN_DAYS.minusMinutes(1));
        sweep();
        assertEquals(1, alert.count("alert"));
        alert.clock.move(Duration.ofMinutes(2));
        sweep();
        assertEquals(0, alert.count("alert"));
        assertTrue(alert.vault.vault().destroyed(alert.key));
        assertEquals(0, alert.holds.counts().get(DataClass.ALERT));
    }

    @Test
    void withTheComplaintMadeDataProtectionKeepsItUntilItsReview() {
        long hold = alert.keeping.newest(1).get(0).id();
        alert.database.run(() -> alert.keeping.confirm(
                hold, new HoldSigner("dpo", true), alert.clock.instant().plus(Duration.ofDays(28))));
        alert.clock.move(Duration.ofDays(20));
        sweep();
        assertEquals(1, alert.count("alert"));
        assertEquals(Set.of(alert.id), alert.holds.heldIds(DataClass.ALERT, Alerts.DEPLOYMENT));
        alert.clock.move(Duration.ofDays(9));
        sweep();
        assertEquals(0, alert.count("alert"));
    }
}
