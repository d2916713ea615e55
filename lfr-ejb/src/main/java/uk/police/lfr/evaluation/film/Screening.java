package uk.police.lfr.evaluation.film;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.pipeline.FacePipeline;
import uk.police.lfr.vision.pipeline.FrameAnalysis;
import uk.police.lfr.vision.pipeline.PipelineSettings;
import uk.police.lfr.vision.pipeline.PossibleMatch;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.SourceSettings;

/** One showing of a film to the pipeline of a deployment, held against the truth. */
final class Screening {
    private static final double NANOS = 1e9;

    private final FilmSet set;
    private final FilmList list;
    private final Map<Opportunity, Double> recognised = new HashMap<>();
    private final List<Double> toDecision = new ArrayList<>();
    private long falseAlerts;
    private long faces;

    Screening(FilmSet set, FilmList list) {
        this.set = set;
        this.list = list;
    }

    /** @param shots averaged before one search; all other settings are a deployment's */
    FilmOutcome show(FaceEngine engine, int pictures, int shots, String at, float threshold, Clock clock) {
        PipelineSettings settings = withShots(PipelineSettings.defaultsFor(engine), shots);
        try (CurrentGallery gallery = list.gallery(pictures);
                FacePipeline pipeline = new FacePipeline(engine, gallery, threshold, settings);
                FrameSource film = new FrameSources(clock)
                        .open(CameraAddress.parse(set.film().toUri().toString()), SourceSettings.evaluation())) {
            Instant start = null;
            for (Frame frame = film.next(); frame != null; frame = film.next()) {
                try (Frame shown = frame;
                        FrameAnalysis analysis = pipeline.analyse(shown)) {
                    start = start == null ? shown.capturedAt() : start;
                    faces += analysis.tally().facesScanned();
                    for (PossibleMatch match : analysis.possibleMatches()) {
                        hear(match, start, shown.capturedAt());
                    }
                }
            }
        }
        return new FilmOutcome(
                pictures,
                shots,
                at,
                threshold,
                new Share(recognised.size(), set.listed().size()),
                new Share(Math.min(falseAlerts, faces), faces),
                Seconds.of(List.copyOf(recognised.values())),
                Seconds.of(toDecision));
    }

    private void hear(PossibleMatch match, Instant start, Instant decided) {
        double seenAt = seconds(start, match.capturedAt());
        toDecision.add(seconds(match.capturedAt(), decided));
        set.opportunities().stream()
                .filter(passage -> passage.person().equals(list.person(match.entryId())) && passage.covers(seenAt))
                .findFirst()
                .ifPresentOrElse(
                        passage -> recognised.putIfAbsent(passage, seconds(start, decided) - passage.fromSeconds()),
                        () -> falseAlerts++);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / NANOS;
    }

    private static PipelineSettings withShots(PipelineSettings settings, int shots) {
        return new PipelineSettings(
                settings.detectionsPerSecond(),
                settings.quality(),
                shots,
                settings.roundLasts(),
                settings.roundsPerTrack(),
                settings.betterBy(),
                settings.voteShare(),
                settings.samePersonFloor(),
                settings.lostAfter(),
                settings.candidates());
    }
}
