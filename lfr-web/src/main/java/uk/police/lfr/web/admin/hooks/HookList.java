package uk.police.lfr.web.admin.hooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.integration.boundary.HookDesk;
import uk.police.lfr.integration.contract.HookView;
import uk.police.lfr.web.Notice;

/** What became of messages to other systems. */
@Named
@RequestScoped
public class HookList {
    /** A week of a busy force; older ones are looked for in the log. */
    private static final int SHOWN = 200;

    @Inject
    private HookDesk desk;

    private List<HookView> all;

    public String sendAgain(long id) {
        desk.sendAgain(id);
        Notice.afterRedirect("hooks.sentAgain");
        return "list.xhtml?faces-redirect=true";
    }

    public List<HookView> getAll() {
        if (all == null) {
            all = desk.newest(SHOWN);
        }
        return all;
    }
}
