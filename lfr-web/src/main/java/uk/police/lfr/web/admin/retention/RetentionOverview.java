package uk.police.lfr.web.admin.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.police.lfr.retention.boundary.RetentionDesk;
import uk.police.lfr.retention.contract.DeletionDone;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.web.PoliceTime;

/** Retention at a glance. */
@Named
@RequestScoped
public class RetentionOverview {

    private static final int NEWEST = 500;

    @Inject
    private RetentionDesk desk;

    @Inject
    private PoliceTime time;

    private List<RetentionRule> rules;
    private List<DueItem> due;
    private List<DeletionDone> done;

    @PostConstruct
    void read() {
        rules = desk.rules();
        due = desk.due();
        done = desk.done(NEWEST);
    }

    /** The longest time that a class of data is kept, in words. */
    public String kept(RetentionRule rule) {
        return rule.longest().isZero()
                ? ResourceBundle.getBundle("messages.admin", Locale.ENGLISH).getString("retention.overview.notAtAll")
                : time.length(rule.longest());
    }

    public List<RetentionRule> getRules() {
        return rules;
    }

    public List<DueItem> getDue() {
        return due;
    }

    public List<DeletionDone> getDone() {
        return done;
    }
}
