package uk.police.lfr.evaluation.set;

/**
 * Two pictures to compare.
 *
 * @param fold 0 for the first
 */
public record LabelledPair(int fold, LabelledPicture one, LabelledPicture other) {
    /** Both show one person: a genuine pair; otherwise an impostor pair. */
    public boolean genuine() {
        return one.person().equals(other.person());
    }
}
