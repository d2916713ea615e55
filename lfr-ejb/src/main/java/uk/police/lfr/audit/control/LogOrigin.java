package uk.police.lfr.audit.control;

/** What the log is called in its checkpoints: its public address without the scheme, the same for its whole life. */
public final class LogOrigin {
    /** Such as {@code lfr.example.police.uk/api/v1/log}. */
    public static final String PROPERTY = "lfr.log.origin";

    private static final String UNSET = "localhost/api/v1/log";

    private LogOrigin() {}

    public static String name() {
        return System.getProperty(PROPERTY, UNSET);
    }
}
