package uk.police.lfr.deployment.contract;

import java.util.List;
import uk.police.lfr.platform.contract.LfrException;

/** A step needs what is not there yet; it says all of it at once. */
public class NotReady extends LfrException {
    private static final long serialVersionUID = 1L;

    private final List<String> missing;

    /** @param missing keys of sentences */
    public NotReady(String key, List<String> missing) {
        super(key, missing.size());
        this.missing = List.copyOf(missing);
    }

    public List<String> missing() {
        return missing;
    }
}
