package uk.police.lfr.vision.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.police.lfr.vision.FaceEmbedder;
import uk.police.lfr.vision.FaceTemplate;
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
                List<Candidate> found = search(round, tally, clock);
                conclude(passage, round, found, matches, tally);
            });
        }
        return matches;
    }

    private List<Candidate> search(Round round, TallyCounter tally, StageClock clock) {
        FaceTemplate probe = round.probe(embedder, settings.samePersonFloor(), tally);
        clock.spent(StageClock.Stage.EMBED);
        try {
            return gallery.search(List.of(probe), settings.candidates(), threshold)
                    .get(0);
        } finally {
            probe.close();
            tally.zeroed(TemplateLifetimes.ofOne(probe.age()));
            clock.spent(StageClock.Stage.SEARCH);
        }
    }

    private static void conclude(
            Passage passage, Round round, List<Candidate> found, List<PossibleMatch> matches, TallyCounter tally) {
        tally.compared(passage.unscanned());
        for (Candidate candidate : found) {
            if (passage.reports(candidate.entryId())) {
                matches.add(match(passage, candidate, round.best()));
            }
        }
        passage.searched(!found.isEmpty());
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
