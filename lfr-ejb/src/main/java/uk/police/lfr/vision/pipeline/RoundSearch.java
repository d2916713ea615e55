package uk.police.lfr.vision.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.CurrentGallery;

/** Searches the watchlist for the rounds that are complete, all in one pass, and zeroes them. One thread. */
final class RoundSearch {
    private final CurrentGallery gallery;
    private final float threshold;
    private final PipelineSettings settings;

    RoundSearch(CurrentGallery gallery, float threshold, PipelineSettings settings) {
        this.gallery = gallery;
        this.threshold = threshold;
        this.settings = settings;
    }

    /** What the complete rounds of these passages brought: new possible matches, at most one per passage and entry. */
    List<PossibleMatch> decide(Collection<Passage> passages, Instant now, TallyCounter tally) {
        List<Passage> due = passages.stream()
                .filter(passage -> passage.dueRound(now, settings).isPresent())
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        List<FaceTemplate> probes = new ArrayList<>();
        List<PossibleMatch> matches = new ArrayList<>();
        try {
            due.forEach(
                    passage -> passage.dueRound(now, settings).map(Round::probe).ifPresent(probes::add));
            List<List<Candidate>> found = gallery.search(probes, settings.candidates(), threshold);
            for (int i = 0; i < due.size(); i++) {
                conclude(due.get(i), found.get(i), now, matches, tally);
            }
            return matches;
        } finally {
            probes.forEach(probe -> {
                probe.close();
                tally.zeroed(TemplateLifetimes.ofOne(probe.age()));
            });
        }
    }

    private void conclude(
            Passage passage, List<Candidate> found, Instant now, List<PossibleMatch> matches, TallyCounter tally) {
        tally.compared(passage.unscanned());
        Optional<Round> round = passage.dueRound(now, settings);
        for (Candidate candidate : found) {
            if (passage.reports(candidate.entryId())) {
                round.ifPresent(shots -> matches.add(match(passage, candidate, shots.best())));
            }
        }
        passage.searched(!found.isEmpty());
        tally.zeroed(passage.dropRound());
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
