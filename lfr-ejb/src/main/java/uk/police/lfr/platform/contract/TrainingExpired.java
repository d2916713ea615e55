package uk.police.lfr.platform.contract;

/** The caller holds the role, but their training for it is missing or out of date (rule R8). */
public class TrainingExpired extends LfrException {
    private static final long serialVersionUID = 1L;

    public TrainingExpired(String key, Course course) {
        super(key, course);
    }
}
