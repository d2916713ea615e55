package uk.police.lfr.web.admin.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.retention.boundary.RetentionDesk;
import uk.police.lfr.retention.contract.DeletionDone;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.PolicyLine;

/** Retention at a glance. */
@Named
@RequestScoped
public class RetentionOverview {

    private static final int NEWEST = 500;

    @Inject
    private RetentionDesk desk;

    private List<PolicyLine> rules;
    private List<DueItem> due;
    private List<DeletionDone> done;

    @PostConstruct
    void read() {
        rules = desk.rules();
        due = desk.due();
        done = desk.done(NEWEST);
    }

    public List<PolicyLine> getRules() {
        return rules;
    }

    public List<DueItem> getDue() {
        return due;
    }

    public List<DeletionDone> getDone() {
        return done;
    }
}
