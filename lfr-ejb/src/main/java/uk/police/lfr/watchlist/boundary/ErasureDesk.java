package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.ErasureUpheld;
import uk.police.lfr.watchlist.contract.ListingAllowedAgain;
import uk.police.lfr.watchlist.control.ListCipher;
import uk.police.lfr.watchlist.control.NeverListedStore;
import uk.police.lfr.watchlist.control.NominalNumber;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.control.Withdrawals;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * Where the data protection officer carries out an erasure that was upheld (Data Protection Act 2018, section 47): off
 * every list at once, the live ones included, and on none again until the officer says so.
 */
@Stateless
@RolesAllowed(Roles.DPO)
public class ErasureDesk {
    @Inject
    private WatchlistStore lists;

    @Inject
    private ListCipher cipher;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private NeverListedStore neverListed;

    @Inject
    private Caller caller;

    @Inject
    private Event<Auditable> log;

    /**
     * @param personRef the nominal number; kept as a keyed hash alone
     * @return from how many lists the person was taken
     */
    public int uphold(String personRef) {
        String ref = NominalNumber.required(personRef);
        neverListed.add(ref, caller.name());
        List<WatchlistEntry> listed = lists.unpurged().stream()
                .map(list -> entry(list, ref))
                .flatMap(Optional::stream)
                .toList();
        listed.forEach(entry -> withdrawals.withdraw(entry, "erasure upheld", caller.name()));
        log.fire(new ErasureUpheld(caller.name(), listed.size()));
        return listed.size();
    }

    /**
     * A new ground came up: the person may be nominated again.
     *
     * @throws NotFound no erasure was upheld for this number
     */
    public void allowAgain(String personRef) {
        if (!neverListed.remove(NominalNumber.required(personRef))) {
            throw new NotFound("watchlist.not_erased");
        }
        log.fire(new ListingAllowedAgain(caller.name()));
    }

    private Optional<WatchlistEntry> entry(Watchlist list, String personRef) {
        return lists.entryOf(list.id(), cipher.personMac(list, personRef));
    }
}
