package uk.police.lfr.vision;

/** Two templates of different versions met. Their numbers mean different things: re-enrol under the running profile. */
public final class IncomparableTemplates extends VisionException {
    private static final long serialVersionUID = 1L;

    public IncomparableTemplates(String one, String other) {
        super("Templates of version " + one + " and of version " + other + " cannot be compared: enrol again");
    }
}
