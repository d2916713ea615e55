package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.police.lfr.watchlist.contract.WatchlistCreated;
import uk.police.lfr.watchlist.entity.Watchlist;

/** Makes an empty list, with the key that ends it. */
@Dependent
public class ListMaking {
    @Inject
    private WatchlistStore lists;

    @Inject
    private ListCipher cipher;

    @Inject
    private Clock clock;

    @Inject
    private Event<WatchlistCreated> created;

    public long create(String name, String by) {
        Watchlist list = new Watchlist(name, cipher.newKey("watchlist"), by, clock.instant());
        lists.keep(list);
        created.fire(new WatchlistCreated(by, list.id(), name));
        return list.id();
    }
}
