package uk.police.lfr.platform.control;

import at.favre.lib.crypto.bcrypt.BCrypt;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.RoleSide;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.StaffMember;

/**
 * Accounts of the local sign-in: the two tables that the server's realm reads. Callers bring the transaction.
 */
@Dependent
public class AccountStore {
    /** 2^10 rounds: about 50 ms for a guess on this decade's processors. */
    private static final int BCRYPT_COST = 10;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TrainingStore training;

    @Inject
    private Clock clock;

    /** What is kept of a password. */
    public static String hash(char[] password) {
        return BCrypt.with(BCrypt.Version.VERSION_2A).hashToString(BCRYPT_COST, password);
    }

    /**
     * Makes the account or gives it a new password; its rank, roles and courses are then those given and no other.
     *
     * @param passwordHash as {@link #hash} makes it
     * @param by who else knows the password, unless it is the system: then its person must replace it
     * @throws SeparationOfDuties the roles are of more than one side (rule R5)
     */
    public void set(StaffMember member, String passwordHash, String by) {
        RoleSide side = sideOf(member.roles());
        run("delete from app_role where username = :user", Map.of("user", member.username()));
        Map<String, Object> account = Map.of(
                "user", member.username(),
                "hash", passwordHash,
                "name", member.displayName(),
                "rank", member.rank().name(),
                "side", side.name(),
                "first", !Auditable.SYSTEM.equals(by));
        if (run(
                        "update app_user set password = :hash, display_name = :name, staff_rank = :rank, side = :side,"
                                + " first_password = :first"
                                + " where username = :user",
                        account)
                == 0) {
            run(
                    "insert into app_user (username, password, display_name, staff_rank, side,"
                            + " first_password)"
                            + " values (:user, :hash, :name, :rank, :side, :first)",
                    account);
        }
        for (Role role : member.roles()) {
            run(
                    "insert into app_role (username, role, side) values (:user, :role, :side)",
                    Map.of("user", member.username(), "role", role.name(), "side", side.name()));
        }
        training.replace(member.username(), member.trainedUntil(), by, clock.instant());
    }

    private int run(String statement, Map<String, Object> values) {
        var query = entities.createNativeQuery(statement);
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }

    /** @throws SeparationOfDuties the roles are of more than one side (rule R5) */
    public static void requireOneSide(Set<Role> roles) {
        sideOf(roles);
    }

    private static RoleSide sideOf(Set<Role> roles) {
        Set<RoleSide> sides = roles.stream().map(Role::side).collect(Collectors.toSet());
        if (sides.size() > 1) {
            throw new SeparationOfDuties("staff.one_side");
        }
        return sides.isEmpty() ? RoleSide.OPERATIONS : sides.iterator().next();
    }
}
