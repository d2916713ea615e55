package uk.police.lfr.platform.contract;

/**
 * What one key protects: as much as is destroyed together, and no more.
 *
 * @param subject as in {@link Auditable}, such as {@code deployment/12/2026-11-23} or {@code alert/7}
 */
public record KeyScope(Kind kind, String subject) {
    public KeyScope {
        if (kind == null || subject == null || subject.isBlank() || subject.length() > 200) {
            throw new IllegalArgumentException("A key's scope is a kind and a subject of at most 200 characters");
        }
    }

    /** The kinds of thing that have a key of their own. */
    public enum Kind {
        /** Watchlist and templates of one day of a deployment; under another subject the addresses of its cameras. */
        DEPLOYMENT_DAY,
        /** One alert with its picture. */
        ALERT,
        /** One segment of recorded footage. */
        FOOTAGE_SEGMENT,
        /** The keyed index that answers "was I on a list?". */
        LISTING_INDEX,
        /** What is gathered for one person's request. */
        SUBJECT_REQUEST,
        /** A signing key of the installation; never destroyed by a deadline. */
        SIGNING
    }
}
