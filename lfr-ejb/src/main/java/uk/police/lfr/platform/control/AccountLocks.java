package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.contract.LockedAccount;

/** Wrong passwords and the locks that follow, in the table that the server's realm asks. Callers bring the transaction. */
@Dependent
public class AccountLocks {
    @PersistenceContext
    private EntityManager entities;

    /**
     * Counts one wrong password. What lies further back than a lock lasts, and what comes while it lasts, is not counted:
     * nobody keeps an account shut by going on.
     *
     * @return whether the account is locked by this one
     */
    public boolean failed(String username, int most, Duration lock, Instant now) {
        if (!exists(username) || locked(username, now).isPresent()) {
            return false;
        }
        int failures = recent(username, now.minus(lock)) + 1;
        boolean locks = failures >= most;
        forget(username);
        entities.createNativeQuery("insert into account_lock (username, failures, last_failure_at, locked_until)"
                        + " values (?1, ?2, ?3, cast(?4 as timestamp with time zone))")
                .setParameter(1, username)
                .setParameter(2, failures)
                .setParameter(3, now)
                .setParameter(4, locks ? now.plus(lock) : null)
                .executeUpdate();
        return locks;
    }

    private boolean exists(String username) {
        return !entities.createNativeQuery("select username from app_user where username = ?1")
                .setParameter(1, username)
                .getResultList()
                .isEmpty();
    }

    private int recent(String username, Instant since) {
        List<?> failures = entities.createNativeQuery(
                        "select failures from account_lock where username = ?1 and last_failure_at > ?2"
                                + " and locked_until is null")
                .setParameter(1, username)
                .setParameter(2, since)
                .getResultList();
        return failures.isEmpty() ? 0 : ((Number) failures.get(0)).intValue();
    }

    /** The right password, or an unlocking: nothing is counted against the account. */
    public void forget(String username) {
        entities.createNativeQuery("delete from account_lock where username = ?1")
                .setParameter(1, username)
                .executeUpdate();
    }

    public void askToUnlock(String username, String by) {
        entities.createNativeQuery("update account_lock set unlock_asked_by = ?2 where username = ?1")
                .setParameter(1, username)
                .setParameter(2, by)
                .executeUpdate();
    }

    public Optional<LockedAccount> locked(String username, Instant now) {
        return locked(now).stream()
                .filter(one -> one.username().equals(username))
                .findFirst();
    }

    /** By name. */
    public List<LockedAccount> locked(Instant now) {
        List<?> rows = entities.createNativeQuery(
                        "select username, failures, locked_until, unlock_asked_by from account_lock"
                                + " where locked_until > ?1 order by username",
                        Tuple.class)
                .setParameter(1, now)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new LockedAccount(
                        row.get(0, String.class),
                        ((Number) row.get(1)).intValue(),
                        Columns.instant(row.get(2)),
                        row.get(3, String.class)))
                .toList();
    }
}
