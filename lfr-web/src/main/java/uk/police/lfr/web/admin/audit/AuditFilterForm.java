package uk.police.lfr.web.admin.audit;

import java.io.Serializable;
import java.time.LocalDateTime;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.web.PoliceTime;

/** What the auditor typed to find entries; times are of Europe/London, the last minute counts. */
public class AuditFilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String actor;
    private String action;
    private String subject;
    private LocalDateTime from;
    private LocalDateTime to;

    AuditFilter filter() {
        return new AuditFilter(
                whole(actor),
                whole(action),
                whole(subject),
                PoliceTime.instant(from),
                PoliceTime.instant(to == null ? null : to.plusMinutes(1)));
    }

    /** An empty field asks for everything. */
    private static String whole(String typed) {
        return typed == null ? "" : typed.strip();
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
