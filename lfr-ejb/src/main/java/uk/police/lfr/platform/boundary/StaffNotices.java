package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.platform.contract.NoticeRead;
import uk.police.lfr.platform.contract.StaffNotice;
import uk.police.lfr.platform.control.NoticeStore;

/** News that one person must see: shown on their first page until they say that they have read it. */
@Stateless
@PermitAll // Everybody reads their own; capabilities tell after asking for their own roles.
public class StaffNotices {
    @Inject
    private NoticeStore notices;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<NoticeRead> read;

    /** As {@link StaffNotice} describes. */
    public void tell(String username, String kind, String subject, String detail) {
        notices.keep(username, kind, subject, detail, clock.instant());
    }

    /** The caller's own, oldest first. */
    public List<StaffNotice> mine() {
        return notices.unread(caller.name());
    }

    /** The caller has read one of their own; another's is left alone. */
    public void read(long id) {
        if (notices.read(id, caller.name(), clock.instant())) {
            read.fire(new NoticeRead(caller.name(), id));
        }
    }
}
