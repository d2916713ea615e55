package uk.police.lfr.web.admin.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.audit.boundary.AuditDesk;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.audit.contract.LogHealth;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.platform.contract.AccessRefused;
import uk.police.lfr.web.StaffText;

/** The audit log as the auditor filters it. */
@Named
@ViewScoped
public class AuditLog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditDesk desk;

    private final AuditFilterForm form = new AuditFilterForm();
    private transient LogVerdict verdict;
    private transient AuditEntries entries;

    @PostConstruct
    void open() {
        entries = new AuditEntries(desk, form::filter);
    }

    public void verify() {
        verdict = desk.verify();
    }

    /** Shows what the fields ask for; that somebody asked is an entry itself. */
    public void search() {
        desk.search(form.filter());
    }

    /** Whether the line records a refusal of access. */
    public boolean refused(AuditLine line) {
        return AccessRefused.class.getSimpleName().equals(line.action());
    }

    public String getVerdictText() {
        String key = verdict.intact() ? "audit.log.chain.intact" : "audit.log.chain.broken";
        return StaffText.format(
                StaffText.bundle("admin").getString(key), verdict.entries(), verdict.firstBroken(), verdict.finding());
    }

    /** The file of what the fields ask for. */
    public String getExportAddress() {
        AuditFilter filter = form.filter();
        return "/admin/audit/entries.csv?actor=" + coded(filter.actor()) + "&action=" + coded(filter.action())
                + "&subject=" + coded(filter.subject()) + "&from=" + coded(filter.from()) + "&to="
                + coded(filter.to());
    }

    private static String coded(Object value) {
        return value == null ? "" : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    public LogHealth getHealth() {
        return desk.health();
    }

    public LogVerdict getVerdict() {
        return verdict;
    }

    public AuditEntries getEntries() {
        return entries;
    }

    public AuditFilterForm getForm() {
        return form;
    }
}
