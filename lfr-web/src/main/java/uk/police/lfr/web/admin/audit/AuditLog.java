package uk.police.lfr.web.admin.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.police.lfr.audit.boundary.AuditDesk;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.platform.contract.AccessRefused;

/** The audit log as the auditor filters it. */
@Named
@ViewScoped
public class AuditLog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditDesk desk;

    private String actor;
    private String action;
    private String subject;
    private transient LogVerdict verdict;
    private transient AuditEntries entries;

    @PostConstruct
    void open() {
        entries = new AuditEntries(desk, () -> new AuditFilter(whole(actor), whole(action), whole(subject)));
    }

    /** An empty field asks for everything. */
    private static String whole(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public void verify() {
        verdict = desk.verify();
    }

    /** Whether the line records a refusal of access. */
    public boolean refused(AuditLine line) {
        return AccessRefused.class.getSimpleName().equals(line.action());
    }

    public String getVerdictText() {
        ResourceBundle texts = ResourceBundle.getBundle("messages.admin", Locale.ENGLISH);
        String pattern = texts.getString(verdict.intact() ? "audit.log.chain.intact" : "audit.log.chain.broken");
        return new MessageFormat(pattern, Locale.UK).format(new Object[] {verdict.entries(), verdict.firstBroken()});
    }

    public LogVerdict getVerdict() {
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

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
