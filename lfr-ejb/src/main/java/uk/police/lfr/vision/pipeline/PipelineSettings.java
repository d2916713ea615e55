package uk.police.lfr.vision.pipeline;

import java.time.Duration;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.quality.QualitySettings;

/**
 * How a pipeline works; the defaults' origins are in docs/developers/vision.md.
 *
 * @param detectionsPerSecond how often the detector runs; frames between are only followed
 * @param quality limits of the gate
 * @param shotsPerRound best shots that are averaged before one search
 * @param roundLasts a round takes no shot that would come later than this after its first
 * @param roundsPerTrack a face that did not match is compared again only this often, and only when seen better
 * @param betterBy a new round needs a shot whose rank is above the best one before by this factor
 * @param voteShare a shot votes for an entry to which it is alike by at least this share of the threshold
 * @param samePersonFloor two shots of one track below this cosine similarity are taken to be of two persons
 * @param lostAfter a face out of sight for longer is a new track when it comes back
 * @param candidates most entries that one face may be a possible match for
 */
public record PipelineSettings(
        double detectionsPerSecond,
        QualitySettings quality,
        int shotsPerRound,
        Duration roundLasts,
        int roundsPerTrack,
        float betterBy,
        float voteShare,
        float samePersonFloor,
        Duration lostAfter,
        int candidates) {
    /** Three shots within {@link #ROUND}; eight pictures a second (models study, 2026, section 5) give two. */
    private static final double DETECTIONS_PER_SECOND = 10;

    /** Averaging three frames is what the models study measured (LFW, 2026, section 3). */
    private static final int SHOTS = 3;

    /** Of 100 faces cut out 99 are to be gone within 250 ms; this leaves the models time for the last picture. */
    private static final Duration ROUND = Duration.ofMillis(225);

    /** From 32 to 112 pixels of width in steps of a quarter. */
    private static final int ROUNDS = 6;

    private static final float BETTER_BY = 1.25f;

    /**
     * What each of three equally good shots has of their mean's similarity where they are as little alike as
     * {@link #SAME_PERSON} allows: {@code sqrt((1 + 2 * .35) / 3)}. Shots that are more alike have more of it.
     */
    private static final float VOTE_SHARE = 0.75f;

    /** Of independent pictures of one person 1 % lie below .33 to .40 (LFW, 2026), shots of one second far higher. */
    private static final float SAME_PERSON = 0.35f;

    /** A person bending down or passing behind another comes back within a second. */
    private static final Duration LOST_AFTER = Duration.ofSeconds(1);

    private static final int CANDIDATES = 3;

    private static final double NANOS_IN_A_SECOND = 1e9;

    /** From one picture that is looked at to the next. */
    Duration betweenPictures() {
        return Duration.ofNanos((long) (NANOS_IN_A_SECOND / detectionsPerSecond));
    }

    /** The defaults, with the size limits of the engine's embedder. */
    public static PipelineSettings defaultsFor(FaceEngine engine) {
        return defaultsFor(engine, DETECTIONS_PER_SECOND);
    }

    /** The same at another pace. */
    public static PipelineSettings defaultsFor(FaceEngine engine, double detectionsPerSecond) {
        return new PipelineSettings(
                detectionsPerSecond,
                QualitySettings.forProbes(engine.probeMinFacePx()),
                SHOTS,
                ROUND,
                ROUNDS,
                BETTER_BY,
                VOTE_SHARE,
                SAME_PERSON,
                LOST_AFTER,
                CANDIDATES);
    }
}
