package uk.police.lfr.retention.control;

import uk.police.lfr.retention.contract.RetentionPolicy;

/** The policy that an installation begins with, for tests of other packages. */
public final class FirstPolicy {
    private FirstPolicy() {}

    public static RetentionPolicy ofTheProduct() {
        return PolicyFile.ofTheProduct();
    }
}
