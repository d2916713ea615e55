package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A month of the index that answers whether somebody was listed came to its end; its key is destroyed. */
public record ListingIndexExpired(String actor, String month, int entries) implements Auditable {
    @Override
    public String subject() {
        return "listing-index/" + month;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("entries", entries);
    }
}
