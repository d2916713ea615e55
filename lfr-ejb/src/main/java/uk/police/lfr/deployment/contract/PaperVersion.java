package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * One version of what is asked for or allowed: an application as it was handed in, an authority as it was signed, or
 * what stands now.
 *
 * @param name within the deployment: {@code S1} for the first time handed in, {@code A2} for the second authority,
 *     {@link #NOW}
 * @param kind of the authority; null for the others
 * @param number 1 for the first of its sort; 0 for what stands now
 * @param by null for what stands now
 * @param at null for what stands now
 */
public record PaperVersion(String name, AuthorityKind kind, int number, String by, Instant at) {
    /** Name of what stands now. */
    public static final String NOW = "NOW";

    public static PaperVersion now() {
        return new PaperVersion(NOW, null, 0, null, null);
    }

    public static PaperVersion handedIn(int number, String by, Instant at) {
        return new PaperVersion("S" + number, null, number, by, at);
    }

    public static PaperVersion signed(AuthorityVersion authority) {
        return new PaperVersion(
                "A" + authority.version(),
                authority.kind(),
                authority.version(),
                authority.signedBy(),
                authority.signedAt());
    }
}
