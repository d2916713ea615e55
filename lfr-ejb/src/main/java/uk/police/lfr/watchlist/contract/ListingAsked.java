package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody asked the index whether a person was listed. The number asked for is not kept. */
public record ListingAsked(String actor, String month, boolean found) implements Auditable {
    @Override
    public String subject() {
        return "listing-index/" + month;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("found", found);
    }
}
