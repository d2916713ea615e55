package uk.police.lfr.vision.gallery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The best k entries of one probe so far, in a sorted list: k is small. One thread. */
final class BestCandidates {
    private final int k;
    private final float minScore;
    private final List<Candidate> best = new ArrayList<>();

    BestCandidates(int k, float minScore) {
        this.k = k;
        this.minScore = minScore;
    }

    /** A score below this changes nothing any more. */
    float limit() {
        return best.size() < k ? minScore : best.get(k - 1).score();
    }

    void offer(long entryId, float score) {
        if (score < minScore || best.size() == k && score <= limit()) {
            return;
        }
        int at = 0;
        while (at < best.size() && best.get(at).score() >= score) {
            at++;
        }
        best.add(at, new Candidate(entryId, score));
        if (best.size() > k) {
            best.remove(k);
        }
    }

    List<Candidate> list() {
        return Collections.unmodifiableList(best);
    }
}
