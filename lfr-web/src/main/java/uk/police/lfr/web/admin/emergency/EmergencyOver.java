package uk.police.lfr.web.admin.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.police.lfr.platform.boundary.RefusalDesk;
import uk.police.lfr.web.Notice;

/** Leads from a page that may not be read, or no more, to the list, with the reason; the log keeps that somebody tried. */
@Dependent
public class EmergencyOver {

    @Inject
    private RefusalDesk refusals;

    /** @return where to go */
    String back(String page) {
        refusals.refused("/admin/emergency/" + page);
        Notice.afterRedirect("emergency.over");
        return "list.xhtml?faces-redirect=true";
    }
}
