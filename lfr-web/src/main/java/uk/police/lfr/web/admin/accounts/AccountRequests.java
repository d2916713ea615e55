package uk.police.lfr.web.admin.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.police.lfr.platform.boundary.StaffDesk;
import uk.police.lfr.platform.contract.AccountRequest;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.web.Notice;

/** Accounts that wait for a second person, and the form with which the first one asks. */
@Named
@ViewScoped
public class AccountRequests implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffDesk desk;

    private final AccountDraft draft = new AccountDraft();
    private transient List<AccountRequest> waiting;

    public String ask() {
        desk.ask(draft.member(), draft.firstPassword());
        return done("accounts.asked");
    }

    public String confirm(long id) {
        desk.confirm(id);
        return done("accounts.confirmed");
    }

    public String refuse(long id) {
        desk.refuse(id);
        return done("accounts.refused");
    }

    private static String done(String notice) {
        Notice.afterRedirect(notice);
        return "list.xhtml?faces-redirect=true";
    }

    public List<AccountRequest> getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting();
        }
        return waiting;
    }

    public List<Role> rolesOf(AccountRequest request) {
        return request.member().roles().stream().sorted().toList();
    }

    /** With the last day on which each counts. */
    public List<Map.Entry<Course, LocalDate>> coursesOf(AccountRequest request) {
        return request.member().trainedUntil().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    public List<Rank> getRanks() {
        return Arrays.asList(Rank.values());
    }

    public AccountDraft getDraft() {
        return draft;
    }
}
