package uk.police.lfr.it.inside;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.police.lfr.platform.boundary.StaffAccounts;
import uk.police.lfr.platform.contract.Roles;

/** Gives the tests' staff their accounts, as the system does for the exercise's. */
@Stateless
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@PermitAll
public class StaffSetUp {
    @Inject
    private StaffAccounts accounts;

    public void setAll() {
        for (Staff person : Staff.values()) {
            accounts.set(person.member(LocalDate.now().plusYears(1)), Staff.PASSWORD.toCharArray());
        }
    }
}
