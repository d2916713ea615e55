package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.alert.contract.TimingMeasure;
import uk.police.lfr.alert.contract.TimingView;
import uk.police.lfr.alert.entity.AlertTiming;

/**
 * How long the stretches of alerts take, counted in intervals that widen with the time. Callers hold the deployment's
 * counts, so that two never count at once.
 */
@Dependent
public class AlertTimings {
    private static final long[] UPPER_MILLIS = {
        100,
        200,
        300,
        500,
        700,
        1_000,
        1_500,
        2_000,
        3_000,
        5_000,
        10_000,
        20_000,
        30_000,
        60_000,
        120_000,
        300_000,
        600_000,
        1_800_000,
        3_600_000,
        Long.MAX_VALUE
    };

    @PersistenceContext
    private EntityManager entities;

    public void took(long deploymentId, TimingMeasure measure, Duration time) {
        long upper = upper(Math.max(0, time.toMillis()));
        AlertTiming row = rows(deploymentId, measure).stream()
                .filter(found -> found.upperMillis() == upper)
                .findFirst()
                .orElseGet(() -> kept(new AlertTiming(deploymentId, measure, upper)));
        row.another();
    }

    private AlertTiming kept(AlertTiming row) {
        entities.persist(row);
        return row;
    }

    private static long upper(long millis) {
        for (long upper : UPPER_MILLIS) {
            if (millis <= upper) {
                return upper;
            }
        }
        throw new IllegalStateException("The last interval has no end");
    }

    /** Measures that have been taken, in their order. */
    public List<TimingView> of(long deploymentId) {
        return Stream.of(TimingMeasure.values())
                .map(measure -> rows(deploymentId, measure))
                .filter(rows -> !rows.isEmpty())
                .map(AlertTimings::view)
                .toList();
    }

    private List<AlertTiming> rows(long deploymentId, TimingMeasure measure) {
        return entities.createQuery(
                        "select t from AlertTiming t where t.deploymentId = :deployment and t.measure = :measure"
                                + " order by t.upperMillis",
                        AlertTiming.class)
                .setParameter("deployment", deploymentId)
                .setParameter("measure", measure)
                .getResultList();
    }

    private static TimingView view(List<AlertTiming> rows) {
        long n = rows.stream().mapToLong(AlertTiming::count).sum();
        return new TimingView(
                rows.get(0).measure(), n, within(rows, n, 0.5), within(rows, n, 0.95), within(rows, n, 0.99));
    }

    /** The upper end of the interval in which the share is reached. */
    private static long within(List<AlertTiming> rows, long n, double share) {
        long needed = (long) Math.ceil(n * share);
        long seen = 0;
        for (AlertTiming row : rows) {
            seen += row.count();
            if (seen >= needed) {
                return row.upperMillis();
            }
        }
        throw new IllegalStateException("All of " + n + " were counted");
    }
}
