package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody whose erasure had been upheld may be nominated again; who is not in the log. */
public record ListingAllowedAgain(String actor) implements Auditable {
    @Override
    public String subject() {
        return "never-listed";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of();
    }
}
