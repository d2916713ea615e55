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
import uk.police.lfr.platform.contract.AccountRequest;
import uk.police.lfr.platform.contract.AccountRequestRefused;
import uk.police.lfr.platform.contract.AccountSet;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.platform.control.AccountRequests;
import uk.police.lfr.platform.control.AccountStore;

/**
 * Accounts by two people (rule R7): an engineer asks, data protection or oversight confirms. So operational staff alone
 * neither make nor change an account, and nobody gives themselves a role.
 */
@Stateless
public class StaffDesk {
    private static final int SHORTEST_PASSWORD = 12;

    /** In bytes; bcrypt reads no further. */
    private static final int LONGEST_PASSWORD = 72;

    /** What is written where nobody acted: an account of that name would act as the system, which has no side (R1). */
    private static final Set<String> NOBODY = Set.of(Auditable.SYSTEM, "anonymous", "product");

    @Inject
    private AccountRequests requests;

    @Inject
    private AccountStore accounts;

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

    /**
     * Asks for an account, or for a new password, rank, roles and courses of one.
     *
     * @param password the first one; only its hash is kept
     * @throws SeparationOfDuties the roles are of more than one side
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
        AccountStore.requireOneSide(member.roles());
        requests.keep(member, AccountStore.hash(password), caller.name(), clock.instant());
        asked.fire(new AccountAsked(caller.name(), member));
    }

    @RolesAllowed({Roles.ENGINEER, Roles.DPO, Roles.AUDITOR})
    public List<AccountRequest> waiting() {
        return requests.waiting();
    }

    /** @throws SeparationOfDuties the caller asked for it, or it is their own account */
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    public void confirm(long id) {
        AccountRequest request = required(id);
        accounts.set(request.member(), requests.passwordHash(id), caller.name());
        requests.settle(id, true, caller.name(), clock.instant());
        set.fire(new AccountSet(
                caller.name(),
                request.member().username(),
                request.member().rank(),
                request.member().roles()));
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
        if (caller.name().equals(request.askedBy())
                || caller.name().equals(request.member().username())) {
            throw new SeparationOfDuties("staff.own_request", caller.name());
        }
        return request;
    }
}
