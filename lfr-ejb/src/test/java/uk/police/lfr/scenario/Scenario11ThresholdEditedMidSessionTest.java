package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.entity.DeploymentStates;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.contract.StaffNotice;
import uk.police.lfr.platform.control.NoticeStore;
import uk.police.lfr.recognition.contract.MinuteCount;
import uk.police.lfr.recognition.contract.ScanTotal;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.recognition.contract.SegmentView;
import uk.police.lfr.recognition.control.SegmentsUnderTest;
import uk.police.lfr.recognition.entity.CameraMinute;
import uk.police.lfr.recognition.entity.CameraTally;
import uk.police.lfr.recognition.entity.LifetimeBucket;
import uk.police.lfr.recognition.entity.LiveSession;
import uk.police.lfr.recognition.entity.Segment;

/** 11. Threshold edited mid-session: a new segment, the statistics split, the authorising officer notified. */
class Scenario11ThresholdEditedMidSessionTest {
    private final TestClock clock = new TestClock(Drafts.START);
    private final TestDatabase database = TestDatabase.inMemory(
            LiveSession.class, Segment.class, CameraTally.class, CameraMinute.class, LifetimeBucket.class);
    private final StaffNotices notices = notices();
    private final SegmentsUnderTest segments = new SegmentsUnderTest(
            database, clock, DeploymentStates.deploymentIn(DeploymentState.LIVE).view(), notices);

    private StaffNotices notices() {
        StaffNotices made = new StaffNotices();
        Wiring.set(made, "notices", database.behind(new NoticeStore()));
        Wiring.set(made, "caller", new SignedInAs(DeploymentStates.OFFICER));
        Wiring.set(made, "clock", clock);
        Wiring.set(made, "read", new HeardEvents<>());
        return made;
    }

    @BeforeEach
    void withoutItsDeployment() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void statisticsSplitAndTheOfficerIsTold() {
        Lease before = SegmentsUnderTest.lease(1, 0.60, "00ff", clock.instant());
        long first = segments.start(before);
        segments.scanned(first, 1, 5);
        segments.scanned(first, 2, 7);
        assertEquals(List.of(), unread(), "nothing has changed yet");

        clock.move(Duration.ofMinutes(10));
        Lease after = SegmentsUnderTest.lease(2, 0.64, "00ff", clock.instant());
        long second = segments.goOn(before, after);
        segments.scanned(second, 1, 3);

        List<SegmentView> views = segments.views();
        assertEquals(
                List.of(0.60, 0.64), views.stream().map(SegmentView::threshold).toList());
        assertEquals(List.of(1, 2), views.stream().map(SegmentView::number).toList());
        assertEquals(1, views.stream().map(SegmentView::sessionId).distinct().count(), "one session");
        assertEquals(
                List.of(12L, 3L),
                views.stream().map(view -> view.tally().facesScanned()).toList());
        assertEquals(15, segments.sum().facesScanned(), "and summed");
        assertEquals(List.of(new ScanTotal(12, 15, 30, 15, 100)), segments.totals());
        Instant minute = Drafts.START.truncatedTo(ChronoUnit.MINUTES);
        assertEquals(
                List.of(
                        new MinuteCount(1, minute, 5, 10, 5, 2),
                        new MinuteCount(2, minute, 7, 10, 5, 2),
                        new MinuteCount(1, minute.plusSeconds(600), 3, 10, 5, 2)),
                segments.minutes(minute));
        assertEquals(clock.instant(), views.get(0).endedAt());
        assertNull(views.get(1).endedAt());

        StaffNotice told = unread().get(0);
        assertEquals("THRESHOLD_CHANGED", told.kind());
        assertEquals("deployment/12", told.subject());
        assertEquals(
                List.of(SegmentReason.STARTED, SegmentReason.THRESHOLD_CHANGED),
                segments.begun().stream().map(event -> event.reason()).toList());
        assertEquals("0.64", segments.begun().get(1).publicFacts().get("threshold"));
        database.run(() -> notices.read(told.id()));
        assertEquals(List.of(), unread(), "read is read");
    }

    @Test
    void anotherListIsASegmentTooAndTheSessionsEndClosesTheLast() {
        Lease before = SegmentsUnderTest.lease(1, 0.60, "00ff", clock.instant());
        segments.start(before);
        segments.goOn(before, SegmentsUnderTest.lease(2, 0.60, "00aa", clock.instant()));
        segments.end(before, "day ended");
        assertEquals(
                List.of(SegmentReason.STARTED, SegmentReason.LIST_CHANGED),
                segments.views().stream().map(SegmentView::reason).toList());
        segments.views().forEach(view -> assertNotNull(view.endedAt()));
    }

    private List<StaffNotice> unread() {
        return database.inTransaction(notices::mine);
    }
}
