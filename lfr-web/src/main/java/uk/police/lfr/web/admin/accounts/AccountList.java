package uk.police.lfr.web.admin.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.platform.boundary.StaffDesk;
import uk.police.lfr.platform.contract.AccountRequest;
import uk.police.lfr.platform.contract.AccountView;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.session.StaffMember;

/** Every account, and the step with which an engineer asks for the end of one. */
@Named
@ViewScoped
public class AccountList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffDesk desk;

    @Inject
    private StaffMember staff;

    private transient List<AccountView> all;
    private transient Set<String> ending;

    public String askEnd(String username) {
        desk.askEnd(username);
        Notice.afterRedirect("accounts.endAsked");
        return "list.xhtml?faces-redirect=true";
    }

    public List<AccountView> getAll() {
        if (all == null) {
            all = desk.accounts();
        }
        return all;
    }

    public List<Role> rolesOf(AccountView account) {
        return account.roles().stream().sorted().toList();
    }

    /** Whether the reader may ask for its end, and nobody has. */
    public boolean endable(AccountView account) {
        return staff.isEngineer()
                && !account.ended()
                && !staff.getName().equals(account.username())
                && !ending().contains(account.username());
    }

    private Set<String> ending() {
        if (ending == null) {
            ending = desk.waiting().stream()
                    .filter(AccountRequest::ends)
                    .map(request -> request.member().username())
                    .collect(Collectors.toSet());
        }
        return ending;
    }
}
