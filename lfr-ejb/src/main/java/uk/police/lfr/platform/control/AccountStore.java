package uk.police.lfr.platform.control;

import at.favre.lib.crypto.bcrypt.BCrypt;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import uk.police.lfr.platform.contract.Role;

/**
 * Accounts of the local sign-in: the two tables that the server's realm reads. Callers bring the transaction.
 */
@Dependent
public class AccountStore {
    /** 2^10 rounds: about 50 ms for a guess on this decade's processors. */
    private static final int BCRYPT_COST = 10;

    @PersistenceContext
    private EntityManager entities;

    /** Makes the account or gives it a new password; its roles are then those given and no other. */
    public void set(String username, String displayName, char[] password, Set<Role> roles) {
        String hash = BCrypt.with(BCrypt.Version.VERSION_2A).hashToString(BCRYPT_COST, password);
        int changed = entities.createNativeQuery(
                        "update app_user set password = ?1, display_name = ?2 where username = ?3")
                .setParameter(1, hash)
                .setParameter(2, displayName)
                .setParameter(3, username)
                .executeUpdate();
        if (changed == 0) {
            entities.createNativeQuery("insert into app_user (username, password, display_name) values (?1, ?2, ?3)")
                    .setParameter(1, username)
                    .setParameter(2, hash)
                    .setParameter(3, displayName)
                    .executeUpdate();
        }
        entities.createNativeQuery("delete from app_role where username = ?1")
                .setParameter(1, username)
                .executeUpdate();
        for (Role role : roles) {
            entities.createNativeQuery("insert into app_role (username, role) values (?1, ?2)")
                    .setParameter(1, username)
                    .setParameter(2, role.name())
                    .executeUpdate();
        }
    }
}
