package uk.police.lfr.vision.pipeline;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.CurrentGallery;

/**
 * The templates of one round's shots while it is decided. An entry is found when the shots' mean reaches the threshold
 * and more than half of the shots vote for it, so that no single lucky picture decides. Closing zeroes all of them. One
 * thread.
 */
final class Evidence implements AutoCloseable {
    private final List<FaceTemplate> shots = new ArrayList<>();
    private final TallyCounter tally;

    /** @param tally counts how long each template lived */
    Evidence(TallyCounter tally) {
        this.tally = tally;
    }

    /** @param template owned from now on */
    void add(FaceTemplate template) {
        shots.add(template);
    }

    /** Zeroes the shots before the last that is less alike than this to the one before it. @return how many */
    int keepLastPerson(float samePersonFloor) {
        int first = shots.size() - 1;
        while (first > 0 && shots.get(first).similarity(shots.get(first - 1)) >= samePersonFloor) {
            first--;
        }
        List<FaceTemplate> others = shots.subList(0, first);
        others.forEach(this::zero);
        others.clear();
        return first;
    }

    /** Entries that the mean of the shots is alike to, best first; whether the shots agree is not asked here. */
    List<Candidate> candidates(CurrentGallery gallery, int most, float threshold) {
        FaceTemplate mean = FaceTemplate.mean(shots);
        try {
            return gallery.search(List.of(mean), most, threshold).get(0);
        } finally {
            zero(mean);
        }
    }

    /** Whether more than half of the shots are at least so much alike to the entry. */
    boolean agreesOn(CurrentGallery gallery, long entryId, float least) {
        return 2 * gallery.agreeing(entryId, shots, least) > shots.size();
    }

    private void zero(FaceTemplate template) {
        template.close();
        tally.zeroed(Lifetimes.ofOne(template.age()));
    }

    @Override
    public void close() {
        shots.forEach(this::zero);
        shots.clear();
    }
}
