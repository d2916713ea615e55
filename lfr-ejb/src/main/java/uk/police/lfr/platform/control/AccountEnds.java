package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.WrongState;

/**
 * The end of accounts. The name stays, for the log, and is never given again; password, roles and courses go. Callers
 * bring the transaction.
 */
@Dependent
public class AccountEnds {
    /** Who asks for accounts, and who confirms them (rule R7): without either there is never an account again. */
    private static final List<Set<Role>> NEEDED = List.of(Set.of(Role.ENGINEER), Set.of(Role.DPO, Role.AUDITOR));

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TrainingStore training;

    public boolean ended(String username) {
        return !entities.createNativeQuery("select username from app_user where username = ?1 and ended_at is not null")
                .setParameter(1, username)
                .getResultList()
                .isEmpty();
    }

    /** @throws WrongState it has ended */
    public void requireLasting(String username) {
        if (ended(username)) {
            throw new WrongState("staff.account_ended", username);
        }
    }

    public void end(String username, String by, Instant at) {
        training.replace(username, Map.of(), by, at);
        run("delete from app_role where username = ?1", username);
        run("delete from account_lock where username = ?1", username);
        run("delete from staff_language where username = ?1", username);
        entities.createNativeQuery("update app_user set password = '', first_password = false, ended_by = ?2,"
                        + " ended_at = ?3 where username = ?1")
                .setParameter(1, username)
                .setParameter(2, by)
                .setParameter(3, at)
                .executeUpdate();
    }

    /**
     * Holds the accounts that it counts until the transaction ends, so that two changes at once do not both count on the
     * other's account.
     *
     * @param after the roles that the account will have
     * @throws WrongState it is the last that could ask for accounts, or confirm them
     */
    public void requireOthers(String username, Set<Role> after) {
        for (Set<Role> either : NEEDED) {
            Set<String> holders = holders(either);
            if (holders.equals(Set.of(username)) && Collections.disjoint(after, either)) {
                throw new WrongState("staff.last_account", username);
            }
        }
    }

    /** The force's own: who is lent by another has an end of their own. */
    private Set<String> holders(Set<Role> either) {
        Set<String> holders = new HashSet<>();
        List<?> names = entities.createNativeQuery(
                        "select r.username from app_role r where r.role in (?1, ?2) and exists"
                                + " (select 1 from app_user u where u.username = r.username and u.provider is null)"
                                + " order by r.username for update")
                .setParameter(1, either.stream().findFirst().orElseThrow().name())
                .setParameter(
                        2,
                        either.stream()
                                .reduce((one, other) -> other)
                                .orElseThrow()
                                .name())
                .getResultList();
        names.forEach(name -> holders.add((String) name));
        return holders;
    }

    private void run(String statement, String username) {
        entities.createNativeQuery(statement).setParameter(1, username).executeUpdate();
    }
}
