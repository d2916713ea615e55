package uk.police.lfr.web.admin.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.police.lfr.audit.boundary.AuditDesk;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditPage;
import uk.police.lfr.audit.contract.ChainVerdict;
import uk.police.lfr.web.PoliceTime;

/** The audit log as the auditor filters it. Times of the filter are local to Europe/London. */
@Named
@ViewScoped
public class AuditLog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditDesk desk;

    private String actor;
    private String action;
    private LocalDateTime from;
    private LocalDateTime to;
    private transient ChainVerdict verdict;
    private transient AuditEntries entries;

    @PostConstruct
    void open() {
        entries = new AuditEntries(this::page);
    }

    private AuditPage page(int number) {
        return desk.entries(new AuditFilter(actor, action, PoliceTime.instant(from), PoliceTime.instant(to)), number);
    }

    public void verify() {
        verdict = desk.verify();
    }

    public String getVerdictText() {
        ResourceBundle texts = ResourceBundle.getBundle("messages.admin", Locale.ENGLISH);
        String pattern = texts.getString(verdict.intact() ? "audit.log.chain.intact" : "audit.log.chain.broken");
        return new MessageFormat(pattern, Locale.UK).format(new Object[] {verdict.entries(), verdict.firstBroken()});
    }

    public ChainVerdict getVerdict() {
        return verdict;
    }

    public AuditEntries getEntries() {
        return entries;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getTo() {
        return to;
    }

    public void setTo(LocalDateTime to) {
        this.to = to;
    }
}
