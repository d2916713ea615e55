package uk.police.lfr.alert.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.DemographicCount;
import uk.police.lfr.alert.contract.PerceivedPerson;
import uk.police.lfr.alert.contract.TimingMeasure;
import uk.police.lfr.alert.contract.TimingView;
import uk.police.lfr.alert.entity.AlertTiming;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.GroupCount;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.TestDatabase;

/** What is kept of times and of people: sums in the real tables. */
class AlertSumsTest {
    private static final PerceivedPerson WOMAN = new PerceivedPerson(
            PerceivedPerson.Ethnicity.ASIAN, PerceivedPerson.Sex.FEMALE, PerceivedPerson.AgeBand.FROM_30_TO_49);

    private final TestDatabase database = TestDatabase.inMemory(AlertTiming.class, GroupCount.class);
    private final AlertTimings timings = database.behind(new AlertTimings());
    private final Demographics people = database.behind(new Demographics());

    @BeforeEach
    void aDeployment() {
        Deployments.insertInto(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void timesAreGivenAsTheUpperEndOfTheirInterval() {
        database.run(() -> {
            for (int i = 0; i < 98; i++) {
                timings.took(Alerts.DEPLOYMENT, TimingMeasure.CAPTURE_TO_ALERT, Duration.ofMillis(80));
            }
            timings.took(Alerts.DEPLOYMENT, TimingMeasure.CAPTURE_TO_ALERT, Duration.ofMillis(101));
            timings.took(Alerts.DEPLOYMENT, TimingMeasure.CAPTURE_TO_ALERT, Duration.ofDays(2));
        });
        assertEquals(
                List.of(new TimingView(TimingMeasure.CAPTURE_TO_ALERT, 100, 100, 100, 200)),
                database.inTransaction(() -> timings.of(Alerts.DEPLOYMENT)));
    }

    @Test
    void aTimeBeforeItsBeginningIsNoTime() {
        database.run(() -> timings.took(Alerts.DEPLOYMENT, TimingMeasure.ENGAGEMENT, Duration.ofSeconds(-1)));
        assertEquals(
                100,
                database.inTransaction(() -> timings.of(Alerts.DEPLOYMENT))
                        .get(0)
                        .p50Millis());
    }

    @Test
    void peopleAreAddedToTheSumsOfTheirGroups() {
        database.run(() -> {
            people.count(Alerts.DEPLOYMENT, WOMAN, false);
            people.count(Alerts.DEPLOYMENT, WOMAN, true);
            people.count(Alerts.DEPLOYMENT, null, true);
        });
        List<DemographicCount> counts = database.inTransaction(() -> people.of(Alerts.DEPLOYMENT));
        assertEquals(
                List.of(new DemographicCount(PerceivedPerson.Sex.FEMALE, 2, 1)),
                counts.stream()
                        .filter(count -> count.group() == PerceivedPerson.Sex.FEMALE)
                        .toList());
        assertEquals(3, counts.stream().filter(count -> count.alerts() > 0).count());
    }
}
