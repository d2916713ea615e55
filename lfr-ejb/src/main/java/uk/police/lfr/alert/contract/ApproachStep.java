package uk.police.lfr.alert.contract;

/** How far officers have come with the person whom they approach, before the outcome. */
public enum ApproachStep {
    SEEN("seen"),
    SPOKEN_TO("spoken-to");

    private final String word;

    ApproachStep(String word) {
        this.word = word;
    }

    /** As the log names it. */
    public String word() {
        return word;
    }
}
