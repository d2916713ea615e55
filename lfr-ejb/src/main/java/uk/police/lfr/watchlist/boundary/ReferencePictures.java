package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.ViewerMark;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.watchlist.contract.ReferenceViewed;
import uk.police.lfr.watchlist.control.ListReading;

/** The way out for reference pictures: each view is audited, and the viewer's name stands in the picture. */
@Stateless
public class ReferencePictures {
    @Inject
    private ListReading reading;

    @Inject
    private ViewerMark mark;

    @Inject
    private Caller caller;

    @Inject
    private Event<ReferenceViewed> viewed;

    /**
     * Writes the entry's best picture as JPEG; for data protection, beside an alert that a complaint holds.
     *
     * @throws NotFound the entry was withdrawn or purged
     */
    @RolesAllowed({Roles.WL_MGR, Roles.WL_CHECKER, Roles.OPERATOR, Roles.ENGAGE, Roles.AO, Roles.SAFEGUARDING, Roles.DPO
    })
    public void write(long entryId, OutputStream out) throws IOException {
        byte[] picture = reading.picture(entryId).orElseThrow(() -> new NotFound("watchlist.entry_not_found", entryId));
        viewed.fire(new ReferenceViewed(caller.name(), entryId));
        out.write(mark.on(picture));
    }
}
