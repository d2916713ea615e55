package uk.police.lfr.vision.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.police.lfr.vision.FaceEmbedder;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.CurrentGallery;

/** Makes the templates of the rounds that are complete, searches the watchlist for them and zeroes them. One thread. */
final class RoundSearch {
    private final FaceEmbedder embedder;
    private final CurrentGallery gallery;
    private final float threshold;
    private final PipelineSettings settings;

    RoundSearch(FaceEmbedder embedder, CurrentGallery gallery, float threshold, PipelineSettings settings) {
        this.embedder = embedder;
        this.gallery = gallery;
        this.threshold = threshold;
        this.settings = settings;
    }

    /**
     * What the complete rounds of these passages brought: new possible matches, at most one per passage and entry. One
     * by one, so that no template waits for another person's.
     */
    List<PossibleMatch> decide(Collection<Passage> passages, Instant now, TallyCounter tally, StageClock clock) {
        List<PossibleMatch> matches = new ArrayList<>();
        for (Passage passage : passages) {
            passage.dueRound(now, settings).ifPresent(round -> {
                Ballot ballot = hold(round, tally, clock);
                tally.compared(passage.unscanned());
                conclude(passage, round, ballot, matches);
            });
        }
        return matches;
    }

    /**
     * What came of a round.
     *
     * @param elected entries that are possible matches, best first
     * @param disputed the mean was alike to an entry for which most shots did not vote
     */
    private record Ballot(List<Candidate> elected, boolean disputed) {}

    private Ballot hold(Round round, TallyCounter tally, StageClock clock) {
        try (Evidence evidence = round.evidence(embedder, settings.samePersonFloor(), tally)) {
            clock.spent(StageClock.Stage.EMBED);
            List<Candidate> nominated = evidence.candidates(gallery, settings.candidates(), threshold);
            List<Candidate> elected = nominated.stream()
                    .filter(each -> evidence.agreesOn(gallery, each.entryId(), threshold * settings.voteShare()))
                    .toList();
            return new Ballot(elected, elected.size() < nominated.size());
        } finally {
            clock.spent(StageClock.Stage.SEARCH);
        }
    }

    private static void conclude(Passage passage, Round round, Ballot ballot, List<PossibleMatch> matches) {
        for (Candidate candidate : ballot.elected()) {
            if (passage.reports(candidate.entryId())) {
                matches.add(match(passage, candidate, round.best()));
            }
        }
        passage.searched(!ballot.elected().isEmpty(), ballot.disputed());
        passage.dropRound();
    }

    private static PossibleMatch match(Passage passage, Candidate candidate, Shot best) {
        return new PossibleMatch(
                passage.track().id(),
                candidate.entryId(),
                candidate.score(),
                best.quality(),
                best.box(),
                best.capturedAt(),
                Frame.copyOf(best.crop()));
    }
}
