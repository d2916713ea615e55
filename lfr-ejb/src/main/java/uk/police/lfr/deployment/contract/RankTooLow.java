package uk.police.lfr.deployment.contract;

import uk.police.lfr.platform.contract.LfrException;

/** The caller holds the role, but not the rank that this decision needs. */
public class RankTooLow extends LfrException {
    private static final long serialVersionUID = 1L;

    public RankTooLow(String key, Object... arguments) {
        super(key, arguments);
    }
}
