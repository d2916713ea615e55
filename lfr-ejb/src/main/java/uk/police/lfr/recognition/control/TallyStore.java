package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.ScanTotal;
import uk.police.lfr.recognition.contract.TemplateAges;
import uk.police.lfr.recognition.entity.CameraTally;
import uk.police.lfr.recognition.entity.LifetimeBucket;
import uk.police.lfr.recognition.entity.Segment;
import uk.police.lfr.recognition.entity.TallyCount;
import uk.police.lfr.vision.pipeline.Lifetimes;

/** Counts in the database. Callers bring the transaction. */
@Dependent
public class TallyStore {
    private static final String SUMS = "select new uk.police.lfr.recognition.contract.ScanTally("
            + "coalesce(sum(t.facesScanned), 0L), coalesce(sum(t.detections), 0L),"
            + " coalesce(sum(t.comparisons), 0L), coalesce(sum(t.templatesZeroed), 0L),"
            + " coalesce(sum(t.framesCaptured), 0L), coalesce(sum(t.framesAnalysed), 0L))"
            + " from CameraTally t where ";

    private static final double MOST = 0.99;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MinuteStore minutes;

    /** Cameras of one segment write in turn: its row is the lock. */
    public void add(long segmentId, long cameraId, TallyCount counted) {
        Segment segment = entities.find(Segment.class, segmentId, LockModeType.PESSIMISTIC_WRITE);
        camera(segment, cameraId).add(counted);
        addLifetimes(segmentId, counted.lifetimes(), counted.crops());
        minutes.add(segment.deploymentId(), cameraId, counted);
    }

    private CameraTally camera(Segment segment, long cameraId) {
        List<CameraTally> kept = entities.createQuery(
                        "select t from CameraTally t where t.segmentId = :segment and t.cameraId = :camera",
                        CameraTally.class)
                .setParameter("segment", segment.id())
                .setParameter("camera", cameraId)
                .getResultList();
        if (!kept.isEmpty()) {
            return kept.get(0);
        }
        CameraTally tally = new CameraTally(segment.id(), segment.deploymentId(), cameraId);
        entities.persist(tally);
        return tally;
    }

    private void addLifetimes(long segmentId, Lifetimes templates, Lifetimes crops) {
        if (templates.total() + crops.total() == 0) {
            return;
        }
        Map<Integer, LifetimeBucket> kept = buckets(segmentId);
        List<Integer> bounds = Lifetimes.bounds();
        for (int i = 0; i < bounds.size(); i++) {
            long made = templates.counts().get(i);
            long cut = crops.counts().get(i);
            if (made + cut > 0) {
                kept.computeIfAbsent(bounds.get(i), bound -> bucket(segmentId, bound))
                        .add(made, cut);
            }
        }
    }

    private LifetimeBucket bucket(long segmentId, int bound) {
        LifetimeBucket bucket = new LifetimeBucket(segmentId, bound);
        entities.persist(bucket);
        return bucket;
    }

    private Map<Integer, LifetimeBucket> buckets(long segmentId) {
        return entities
                .createQuery("select b from LifetimeBucket b where b.segmentId = :segment", LifetimeBucket.class)
                .setParameter("segment", segmentId)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(LifetimeBucket::upperMillis, Function.identity()));
    }

    /** All cameras and segments of a deployment together; zeroes where none has counted. */
    public ScanTally of(long deploymentId) {
        return entities.createQuery(SUMS + "t.deploymentId = :deployment", ScanTally.class)
                .setParameter("deployment", deploymentId)
                .getSingleResult();
    }

    /** Of every deployment that ever compared: one row each. */
    public List<ScanTotal> totals() {
        Map<Long, Integer> longest = rows("select s.deploymentId, max(s.listed) from Segment s group by s.deploymentId")
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
        return rows("select t.deploymentId, sum(t.facesScanned), sum(t.framesCaptured), sum(t.framesAnalysed)"
                        + " from CameraTally t group by t.deploymentId order by t.deploymentId")
                .map(row -> new ScanTotal(
                        (Long) row[0],
                        (Long) row[1],
                        (Long) row[2],
                        (Long) row[3],
                        longest.getOrDefault((Long) row[0], 0)))
                .toList();
    }

    private Stream<Object[]> rows(String query) {
        return entities.createQuery(query, Object[].class).getResultStream();
    }

    /** All cameras of a segment together; zeroes where none has counted. */
    public ScanTally ofSegment(long segmentId) {
        return entities.createQuery(SUMS + "t.segmentId = :segment", ScanTally.class)
                .setParameter("segment", segmentId)
                .getSingleResult();
    }

    public Lifetimes lifetimes(long segmentId) {
        Map<Integer, Long> kept = new HashMap<>();
        buckets(segmentId).forEach((bound, bucket) -> kept.put(bound, bucket.templates()));
        Long longest = entities.createQuery(
                        "select coalesce(max(t.longestMicros), 0L) from CameraTally t where t.segmentId = :segment",
                        Long.class)
                .setParameter("segment", segmentId)
                .getSingleResult();
        return lifetimes(kept, longest);
    }

    /** Of templates: all segments and cameras of a deployment together. */
    public TemplateAges ages(long deploymentId) {
        return ages(deploymentId, LifetimeBucket::templates, "longestMicros");
    }

    /** Of faces cut out of pictures to be compared: all segments and cameras of a deployment together. */
    public TemplateAges cropAges(long deploymentId) {
        return ages(deploymentId, LifetimeBucket::crops, "longestCropMicros");
    }

    private TemplateAges ages(long deploymentId, ToLongFunction<LifetimeBucket> counted, String longestField) {
        Map<Integer, Long> kept = entities
                .createQuery(
                        "select b from LifetimeBucket b where b.segmentId in"
                                + " (select s.id from Segment s where s.deploymentId = :deployment)",
                        LifetimeBucket.class)
                .setParameter("deployment", deploymentId)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(LifetimeBucket::upperMillis, counted::applyAsLong, Long::sum));
        Long longest = entities.createQuery(
                        "select coalesce(max(t." + longestField
                                + "), 0L) from CameraTally t where t.deploymentId = :deployment",
                        Long.class)
                .setParameter("deployment", deploymentId)
                .getSingleResult();
        Lifetimes all = lifetimes(kept, longest);
        List<TemplateAges.Step> steps = Lifetimes.bounds().stream()
                .map(bound -> new TemplateAges.Step(bound, kept.getOrDefault(bound, 0L)))
                .toList();
        return new TemplateAges(all.total(), all.within(MOST), all.longest(), steps);
    }

    /** @param kept by upper bound, those that are not there empty */
    private static Lifetimes lifetimes(Map<Integer, Long> kept, long longestMicros) {
        List<Long> counts = Lifetimes.bounds().stream()
                .map(bound -> kept.getOrDefault(bound, 0L))
                .toList();
        return Lifetimes.of(counts, Duration.ofNanos(longestMicros * 1000));
    }
}
