package uk.police.lfr.vision.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.pipeline.StageClock.Stage;
import uk.police.lfr.vision.quality.FaceQuality;
import uk.police.lfr.vision.quality.QualityGate;
import uk.police.lfr.vision.track.Track;
import uk.police.lfr.vision.track.Tracker;

/**
 * What the frames of one camera go through. One thread at a time; one pipeline per camera. Closing zeroes whatever is
 * being held of faces not yet decided; the engine and the gallery stay the caller's.
 *
 * <p>A face is compared in rounds: up to three good shots within a quarter of a second are collected as pictures; then
 * their templates are made, averaged, searched once and zeroed, whatever came of it. What the mean finds is reported if
 * most shots vote for it. A face that did not match is looked at again only when it is seen clearly better, when its
 * shots did not agree, or when it may have become another person's.
 */
public final class FacePipeline implements AutoCloseable {
    /** Faces come faster than this or not at all; the next one overwrites what the embedder kept of the last. */
    private static final Duration LULL = Duration.ofMillis(300);

    private final FaceEngine engine;
    private final PipelineSettings settings;
    private final RoundSearch search;
    private final QualityGate gate;
    private final Tracker tracker;
    private final Map<Track, Passage> passages = new HashMap<>();
    private final Cadence cadence;
    private Lifetimes crops = Lifetimes.NONE;

    /**
     * @param engine shared between cameras
     * @param gallery shared between the deployment's cameras; of the engine's template version
     * @param threshold the deployment's cosine similarity
     * @throws IllegalArgumentException the threshold is below the engine's floor
     */
    public FacePipeline(FaceEngine engine, CurrentGallery gallery, float threshold, PipelineSettings settings) {
        if (!(threshold >= engine.thresholdFloor())) {
            throw new IllegalArgumentException(
                    "Threshold " + threshold + " is below the floor of " + engine.thresholdFloor());
        }
        this.engine = engine;
        this.settings = settings;
        search = new RoundSearch(engine.embedder(), gallery, threshold, settings);
        gate = new QualityGate(settings.quality());
        tracker = new Tracker(settings.lostAfter());
        cadence = new Cadence(settings.detectionsPerSecond());
    }

    /**
     * Looks at the next frame, in the order of capture. The frame is only read and stays the caller's.
     *
     * @return what it brought, closed by the caller before the next frame
     * @throws uk.police.lfr.vision.gallery.GalleryRetired the gallery was closed: stop, nothing may be compared
     * @throws uk.police.lfr.vision.VisionException a model failed on this frame; the next frame may be tried
     */
    public FrameAnalysis analyse(Frame frame) {
        engine.forget(LULL);
        StageClock clock = new StageClock();
        TallyCounter tally = new TallyCounter();
        boolean detects = cadence.due(frame.capturedAt());
        List<FaceBox> mayBeFaces = new ArrayList<>();
        if (detects) {
            List<DetectedFace> found = engine.detector().detect(frame);
            tally.found(found.size());
            clock.spent(Stage.DETECT);
            List<LocatedFace> faces = verify(frame, found, mayBeFaces);
            clock.spent(Stage.LANDMARK);
            List<Passage> passing = follow(frame, faces);
            clock.spent(Stage.TRACK);
            collectShots(frame, faces, passing, tally);
            clock.spent(Stage.EMBED);
        }
        List<PossibleMatch> matches = search.decide(passages.values(), frame.capturedAt(), tally, clock);
        clock.spent(Stage.SEARCH);
        return new FrameAnalysis(
                frame.capturedAt(),
                detects,
                trackedFaces(frame.capturedAt(), detects),
                matches,
                mayBeFaces,
                tally.tally(cropsSince()),
                clock.timings());
    }

    /** Boxes that the landmarker does not confirm are not compared, but a live picture blurs them. */
    private List<LocatedFace> verify(Frame frame, List<DetectedFace> found, List<FaceBox> mayBeFaces) {
        List<LocatedFace> faces = new ArrayList<>();
        for (DetectedFace detected : found) {
            engine.landmarker()
                    .locate(frame, detected)
                    .ifPresentOrElse(faces::add, () -> mayBeFaces.add(detected.box()));
        }
        return faces;
    }

    /** The passage of each face, in the faces' order. */
    private List<Passage> follow(Frame frame, List<LocatedFace> faces) {
        Tracker.Update update =
                tracker.update(faces.stream().map(LocatedFace::box).toList(), frame.capturedAt());
        for (Track lost : update.lost()) {
            passages.remove(lost).close();
        }
        List<Passage> passing = new ArrayList<>();
        for (Track track : update.tracks()) {
            passing.add(passages.computeIfAbsent(track, Passage::new));
        }
        return passing;
    }

    private void collectShots(Frame frame, List<LocatedFace> faces, List<Passage> passing, TallyCounter tally) {
        for (int i = 0; i < faces.size(); i++) {
            LocatedFace face = faces.get(i);
            tally.verified();
            Passage passage = passing.get(i);
            passage.seen();
            if (passage.wantsShot(QualityGate.rank(face), settings)) {
                takeIfGood(frame, face, passage, tally);
            }
        }
    }

    private void takeIfGood(Frame frame, LocatedFace face, Passage passage, TallyCounter tally) {
        FaceQuality quality = gate.judge(frame, face);
        if (quality.comparable()) {
            passage.take(Shot.of(frame, face, quality, this::zeroed));
        } else {
            tally.dropped(quality);
        }
    }

    private void zeroed(Duration cropLived) {
        crops = crops.plus(Lifetimes.ofOne(cropLived));
    }

    private Lifetimes cropsSince() {
        Lifetimes since = crops;
        crops = Lifetimes.NONE;
        return since;
    }

    private List<TrackedFace> trackedFaces(Instant at, boolean detected) {
        return passages.values().stream()
                .map(passage -> new TrackedFace(
                        passage.track().id(),
                        passage.track().expectedAt(at),
                        detected && passage.track().seen(),
                        passage.matched()))
                .toList();
    }

    /**
     * No frame came for a while, and none may come: zeroes what was collected of faces not yet decided, and what the
     * models keep. Who is still there when frames come again is looked at afresh.
     */
    public void rest() {
        engine.forget(LULL);
        passages.values().forEach(Passage::dropRound);
    }

    @Override
    public void close() {
        passages.values().forEach(Passage::close);
        passages.clear();
        engine.forget(Duration.ZERO);
    }
}
