package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.RankTooLow;
import uk.police.lfr.deployment.contract.UrgencyGround;
import uk.police.lfr.deployment.contract.UrgentCall;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.WrongState;

/** The public is told before, unless an officer withholds the notice or the authority is urgent. */
class NoticeDeskTest {
    private static final String REASON = "Notice would warn the suspect, and a child is in danger.";

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock(Drafts.START.minusSeconds(3600));
    private DeploymentHouse house;

    @BeforeEach
    void open() {
        house = new DeploymentHouse(folder, clock);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void announce(long id) {
        house.does("press", () -> house.desk(NoticeDesk.class).announce(id));
    }

    private String refusal(long id) {
        return assertThrows(WrongState.class, () -> announce(id)).key();
    }

    @Test
    void untilTheStartItIsInTimeAndNotAfter() {
        long intime = house.authorised(Drafts.valid());
        long late = house.authorised(Drafts.valid());
        clock.move(Duration.ofHours(1));
        announce(intime);
        assertEquals(DeploymentState.ANNOUNCED, house.state(intime));
        clock.move(Duration.ofMillis(1));
        assertEquals("deployment.notice_too_late", refusal(late));
        assertEquals(DeploymentState.AUTHORISED, house.state(late));
    }

    @Test
    void aForceMayAskForMore() {
        house.settled(Setting.NOTICE_LEAST_ADVANCE, "PT2H");
        assertEquals("deployment.notice_too_late", refusal(house.authorised(Drafts.valid())));
        house.settled(Setting.NOTICE_LEAST_ADVANCE, "PT1H");
        announce(house.authorised(Drafts.valid()));
    }

    @Test
    void anOfficerMayWithholdItForAnExceptionalReason() {
        long id = house.authorised(Drafts.valid());
        clock.move(Duration.ofHours(2));
        house.does("superintendent", () -> house.desk(NoticeDesk.class).withhold(id, REASON, LocalDate.MAX));
        assertEquals(DeploymentState.NOTICE_WITHHELD, house.state(id));
    }

    @Test
    void theUrgentOfficerWithholdsNoNoticeOfARoutineAuthority() {
        long id = house.authorised(Drafts.valid());
        assertThrows(
                RankTooLow.class,
                () -> house.does("inspector", () -> house.desk(NoticeDesk.class).withhold(id, REASON, LocalDate.MAX)));
        assertEquals(DeploymentState.AUTHORISED, house.state(id));
    }

    @Test
    void anUrgentOneIsAnnouncedWheneverItCanBe() {
        long id = house.drafted(Drafts.valid());
        clock.move(Duration.ofHours(2));
        house.does("inspector", () -> house.desk(UrgentDesk.class)
                .authorise(
                        id,
                        new UrgentCall(
                                UrgencyGround.THREAT_TO_LIFE,
                                "Sergeant Rees",
                                clock.instant(),
                                Duration.ofHours(4),
                                "A child was taken from the square twenty minutes ago.")));
        announce(id);
        assertEquals(DeploymentState.ANNOUNCED, house.state(id));
    }
}
