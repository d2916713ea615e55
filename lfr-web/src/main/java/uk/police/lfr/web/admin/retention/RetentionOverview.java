package uk.police.lfr.web.admin.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import uk.police.lfr.retention.boundary.HoldDesk;
import uk.police.lfr.retention.boundary.RetentionDesk;
import uk.police.lfr.retention.contract.DeletionDone;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.HoldState;
import uk.police.lfr.retention.contract.HoldView;
import uk.police.lfr.retention.contract.PolicyLine;
import uk.police.lfr.web.PlainWords;

/** Retention at a glance: what is due when, what is held and why, on one line of time; what has gone; the rules. */
@Named
@RequestScoped
public class RetentionOverview {

    private static final int NEWEST = 500;

    @Inject
    private RetentionDesk desk;

    @Inject
    private HoldDesk holdDesk;

    @Inject
    private Clock clock;

    private Instant now;
    private List<PolicyLine> rules;
    private List<DueItem> due;
    private List<HoldView> held;
    private List<DeletionDone> done;

    @PostConstruct
    void read() {
        now = clock.instant();
        rules = desk.rules();
        due = desk.due();
        held = holdDesk.holds(NEWEST).stream()
                .filter(hold -> hold.state() == HoldState.PLACED || hold.state() == HoldState.CONFIRMED)
                .sorted(Comparator.comparing(HoldView::endsAt))
                .toList();
        done = desk.done(NEWEST);
    }

    public List<TimelineRow> getDueLine() {
        return due.stream()
                .map(item -> row(item.reference() + ": " + word("rule." + item.rule()), "due", item.dueAt()))
                .toList();
    }

    public List<TimelineRow> getHeldLine() {
        return held.stream()
                .map(hold -> row(
                        word("dataClass." + hold.dataClass()) + " " + hold.itemId() + ": "
                                + word("holdReason." + hold.reason()),
                        "held",
                        hold.endsAt()))
                .toList();
    }

    private TimelineRow row(String what, String kind, Instant at) {
        return new TimelineRow(
                what, kind, TimelineScale.share(now, at), at, PlainWords.away(now, at), at.isBefore(now));
    }

    private static String word(String key) {
        FacesContext page = FacesContext.getCurrentInstance();
        ResourceBundle words = page.getApplication().getResourceBundle(page, "adm");
        return words.getString(key);
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
