package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import uk.police.lfr.platform.contract.AccountAsked;
import uk.police.lfr.platform.contract.AccountEndAsked;
import uk.police.lfr.platform.contract.AccountEnded;
import uk.police.lfr.platform.contract.AccountRequest;
import uk.police.lfr.platform.contract.AccountRequestRefused;
import uk.police.lfr.platform.contract.AccountSet;
import uk.police.lfr.platform.contract.AccountView;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.platform.control.AccountEnds;
import uk.police.lfr.platform.control.AccountRequests;
import uk.police.lfr.platform.control.AccountStore;
import uk.police.lfr.platform.control.StaffStore;

/**
 * Accounts by two people (rule R7): an engineer asks, data protection or oversight confirms. So operational staff alone
 * neither make, change nor end an account, and nobody gives themselves a role.
 */
@Stateless
public class StaffDesk {
    private static final int SHORTEST_PASSWORD = 12;

    /** In bytes; bcrypt reads no further. */
    private static final int LONGEST_PASSWORD = 72;

    /** What is written where nobody acted: an account of that name would act as the system, which has no side (R1). */
    private static final Set<String> NOBODY = Set.of(Auditable.SYSTEM, Auditable.PUBLIC, "anonymous", "product");

    @Inject
    private AccountRequests requests;

    @Inject
    private AccountStore accounts;

    @Inject
    private AccountEnds ends;

    @Inject
    private StaffStore staff;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountAsked> asked;

    @Inject
    private Event<AccountSet> set;

    @Inject
    private Event<AccountRequestRefused> refused;

    @Inject
    private Event<AccountEndAsked> endAsked;

    @Inject
    private Event<AccountEnded> ended;

    /**
     * Asks for an account, or for a new password, rank, roles and courses of one.
     *
     * @param password the first one; only its hash is kept
     * @throws SeparationOfDuties the roles are of more than one side
     * @throws WrongState an account of this name has ended
     */
    @RolesAllowed(Roles.ENGINEER)
    public void ask(StaffMember member, char[] password) {
        boolean nameable = member.username().matches("[a-z0-9.-]{3,60}") && !NOBODY.contains(member.username());
        if (!nameable || member.roles().isEmpty()) {
            throw new InvalidInput("username", "staff.account_incomplete");
        }
        int bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)).remaining();
        if (password.length < SHORTEST_PASSWORD || bytes > LONGEST_PASSWORD) {
            throw new InvalidInput("password", "staff.first_password", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
        ends.requireLasting(member.username());
        AccountStore.requireOneSide(member.roles());
        requests.keep(member, AccountStore.hash(password), caller.name(), clock.instant());
        asked.fire(new AccountAsked(caller.name(), member));
    }

    /**
     * Asks for the end of an account: nobody signs in with it again, and its name is never given again.
     *
     * @throws NotFound there is no such account
     * @throws SeparationOfDuties it is the caller's own
     * @throws WrongState it has ended, its end is asked for, or nobody would be left to run accounts
     */
    @RolesAllowed(Roles.ENGINEER)
    public void askEnd(String username) {
        if (caller.name().equals(username)) {
            throw new SeparationOfDuties("staff.own_end", username);
        }
        StaffMember member =
                staff.member(username).orElseThrow(() -> new NotFound("staff.account_not_found", username));
        ends.requireLasting(username);
        ends.requireOthers(username, Set.of());
        if (requests.waiting().stream().anyMatch(one -> one.ends() && one.concerns(username))) {
            throw new WrongState("staff.end_asked", username);
        }
        requests.keepEnd(member, caller.name(), clock.instant());
        endAsked.fire(new AccountEndAsked(caller.name(), username));
    }

    /** Every account there ever was, by user name. */
    @RolesAllowed({Roles.ENGINEER, Roles.DPO, Roles.AUDITOR})
    public List<AccountView> accounts() {
        return staff.all();
    }

    @RolesAllowed({Roles.ENGINEER, Roles.DPO, Roles.AUDITOR})
    public List<AccountRequest> waiting() {
        return requests.waiting();
    }

    /**
     * @throws SeparationOfDuties the caller asked for it, or it is their own account
     * @throws WrongState the account has ended, or nobody would be left to run accounts
     */
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    public void confirm(long id) {
        AccountRequest request = required(id);
        StaffMember member = request.member();
        ends.requireLasting(member.username());
        ends.requireOthers(member.username(), request.ends() ? Set.of() : member.roles());
        if (request.ends()) {
            ends.end(member.username(), caller.name(), clock.instant());
            ended.fire(new AccountEnded(caller.name(), member.username()));
        } else {
            accounts.set(member, requests.passwordHash(id), caller.name());
            set.fire(new AccountSet(caller.name(), member.username(), member.rank(), member.roles()));
        }
        requests.settle(id, true, caller.name(), clock.instant());
    }

    /** @throws SeparationOfDuties the caller asked for it, or it is their own account */
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    public void refuse(long id) {
        AccountRequest request = required(id);
        requests.settle(id, false, caller.name(), clock.instant());
        refused.fire(new AccountRequestRefused(caller.name(), request.member().username()));
    }

    private AccountRequest required(long id) {
        AccountRequest request = requests.waiting(id).orElseThrow(() -> new NotFound("staff.request_not_found", id));
        if (caller.name().equals(request.askedBy()) || request.concerns(caller.name())) {
            throw new SeparationOfDuties("staff.own_request", caller.name());
        }
        return request;
    }
}
