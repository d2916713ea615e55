package uk.police.lfr.vision.pipeline;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.vision.quality.FaceQuality;
import uk.police.lfr.vision.track.Track;

/**
 * One person's passage before the camera: whether to look (again), what was collected for the next search, which
 * entries were already reported. Between rounds it holds no template and no pixel. One thread.
 */
final class Passage implements AutoCloseable {
    private final Track track;
    private final Set<Long> reported = new HashSet<>();
    private Round round;
    private int rounds;
    private float bestRank;
    private boolean matched;
    private boolean disputed;
    private boolean inDoubt;
    private boolean recheck;

    Passage(Track track) {
        this.track = track;
    }

    Track track() {
        return track;
    }

    boolean matched() {
        return matched;
    }

    /** Never compared before: its first search counts as one face scanned. */
    boolean unscanned() {
        return rounds == 0;
    }

    /** In this frame. Once a doubt about whose face it is has ended, it is compared afresh. */
    void seen() {
        boolean doubted = track.takeDoubt();
        recheck |= inDoubt && !doubted;
        inDoubt = doubted;
    }

    /**
     * Whether this frame's picture would be worth a template, if it is good enough.
     *
     * @param rank of it, see {@link FaceQuality#rank}
     */
    boolean wantsShot(float rank, PipelineSettings settings) {
        if (round != null || rounds == 0 || recheck) {
            return true;
        }
        return !matched && rounds < settings.roundsPerTrack() && (disputed || rank > bestRank * settings.betterBy());
    }

    void take(Shot shot) {
        if (round == null) {
            round = new Round(shot);
        } else {
            round.add(shot);
        }
    }

    /** The round to be searched now, if one is complete. */
    Optional<Round> dueRound(Instant now, PipelineSettings settings) {
        return Optional.ofNullable(round).filter(open -> open.complete(now, settings));
    }

    /**
     * The search has been made; afterwards {@link #dropRound()} follows.
     *
     * @param found there is a possible match
     * @param undecided the shots did not agree on an entry: it is looked at again, whether seen better or not
     */
    void searched(boolean found, boolean undecided) {
        rounds++;
        disputed = undecided;
        bestRank = Math.max(bestRank, round.best().quality().rank());
        matched = found;
        recheck = false;
    }

    /** Whether this entry is new for this passage. */
    boolean reports(long entryId) {
        return reported.add(entryId);
    }

    /** Zeroes what was collected. */
    void dropRound() {
        if (round != null) {
            round.close();
            round = null;
        }
    }

    @Override
    public void close() {
        dropRound();
    }
}
