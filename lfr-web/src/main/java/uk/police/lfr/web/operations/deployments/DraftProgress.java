package uk.police.lfr.web.operations.deployments;

import java.util.Arrays;
import java.util.List;

/** How far an application has come, part by part. */
public class DraftProgress {
    private final List<DraftGap> gaps;
    private final List<String> pack;

    /** @param pack what the pack lacks; null before the draft is kept, when there can be none */
    DraftProgress(List<DraftGap> gaps, List<String> pack) {
        this.gaps = gaps;
        this.pack = pack;
    }

    /**
     * One part.
     *
     * @param missing how many things
     * @param later whether nothing can be done about it yet
     */
    public record Part(DraftStep step, int missing, boolean later, List<DraftGap> gaps) {
        public boolean complete() {
            return missing == 0 && !later;
        }
    }

    public List<Part> getParts() {
        return Arrays.stream(DraftStep.values()).map(this::part).toList();
    }

    private Part part(DraftStep step) {
        if (step == DraftStep.PACK) {
            return new Part(step, pack == null ? 0 : pack.size(), pack == null, List.of());
        }
        List<DraftGap> here = gaps.stream().filter(gap -> gap.step() == step).toList();
        return new Part(step, here.size(), false, here);
    }

    public long getComplete() {
        return getParts().stream().filter(Part::complete).count();
    }

    public int getTotal() {
        return DraftStep.values().length;
    }
}
