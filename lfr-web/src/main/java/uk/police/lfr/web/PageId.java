package uk.police.lfr.web;

import uk.police.lfr.platform.contract.NotFound;

/** The id in a page's address. */
public final class PageId {

    private PageId() {}

    /** @throws NotFound if the address has none, or one that is no number: there is no such page */
    public static long required(Long id) {
        if (id == null) {
            throw new NotFound("page.unknown");
        }
        return id;
    }
}
