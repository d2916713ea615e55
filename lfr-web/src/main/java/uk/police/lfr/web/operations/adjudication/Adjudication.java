package uk.police.lfr.web.operations.adjudication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.boundary.HandOverDesk;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertView;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PageId;
import uk.police.lfr.web.operations.engagement.PerceivedForm;

/** One alert before the operator who claimed it. Whoever comes second finds it taken. */
@Named
@ViewScoped
public class Adjudication implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AlertDesk desk;

    @Inject
    private HandOverDesk handOvers;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Long id;
    private final PerceivedForm perceived = new PerceivedForm();
    private String colleague;
    private transient AlertView alert;
    private VerdictReason[] reasons = {};
    private String words;

    public void load() {
        alert = desk.alert(PageId.required(id));
    }

    public String claim() {
        desk.claim(id);
        return again();
    }

    public String handBack() {
        handOvers.handBack(id);
        return console(getAlert().summary().deploymentId(), "adjudication.claim.backed");
    }

    public String handOver() {
        handOvers.handOver(id, colleague);
        return console(getAlert().summary().deploymentId(), "adjudication.claim.handed");
    }

    private static String console(long deploymentId, String said) {
        Notice.afterRedirect(said);
        return "/operations/live/console.xhtml?faces-redirect=true&id=" + deploymentId;
    }

    public String notTheSame() {
        return give(Verdict.NOT_THE_SAME);
    }

    public String possible() {
        return give(Verdict.POSSIBLE);
    }

    /** An alert that has ended has no page to come back to: the console says what became of it. */
    private String give(Verdict verdict) {
        long deploymentId = getAlert().summary().deploymentId();
        OperatorVerdict given = new OperatorVerdict(verdict, List.of(reasons), words, perceived.person());
        switch (desk.adjudicate(id, given)) {
            case HANDED_ON -> {
                return again();
            }
            case ENDED -> Notice.afterRedirect("adjudication.alert.erased");
            case TEST_SEEN -> Notice.afterRedirect("adjudication.test.seen");
            case TEST_MISSED -> Notice.afterRedirect("adjudication.test.missed");
        }
        return "/operations/live/console.xhtml?faces-redirect=true&id=" + deploymentId;
    }

    private String again() {
        return "alert.xhtml?faces-redirect=true&id=" + id;
    }

    /** New, or with somebody else, who may have walked away: the desk says whether that is long enough ago. */
    public boolean isClaimable() {
        return state() == AlertState.NEW
                || state() == AlertState.TIMED_OUT
                || state() == AlertState.CLAIMED && !isOpen();
    }

    /** Claimed by this operator, verdict outstanding. */
    public boolean isOpen() {
        return state() == AlertState.CLAIMED
                && request.getRemoteUser().equals(getAlert().summary().claimedBy());
    }

    public boolean isClosed() {
        return !isClaimable() && !isOpen();
    }

    private AlertState state() {
        return getAlert().summary().state();
    }

    public VerdictReason[] getAllReasons() {
        return VerdictReason.values();
    }

    public VerdictReason[] getReasons() {
        return reasons.clone();
    }

    public void setReasons(VerdictReason[] reasons) {
        this.reasons = reasons == null ? new VerdictReason[0] : reasons.clone();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** How many milliseconds the alert is still with whoever took it. */
    public long getClaimLeft() {
        Instant until = getAlert().summary().claimedUntil();
        return until == null ? 0 : Duration.between(clock.instant(), until).toMillis();
    }

    /** Operators who are there and could take it over. */
    public List<String> getColleagues() {
        return handOvers.colleagues(getAlert().summary().deploymentId());
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    /** Counted only where the person is not the same. */
    public PerceivedForm getPerceived() {
        return perceived;
    }

    public AlertView getAlert() {
        if (alert == null) {
            load();
        }
        return alert;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
