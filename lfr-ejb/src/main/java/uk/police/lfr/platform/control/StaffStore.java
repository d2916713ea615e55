package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;

/** Who is who, from the account tables. Callers bring the transaction. */
@Dependent
public class StaffStore {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TrainingStore training;

    /** Empty where nobody has this user name. */
    public Optional<StaffMember> member(String username) {
        List<?> rows = entities.createNativeQuery("select display_name, staff_rank from app_user where username = ?1")
                .setParameter(1, username)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new StaffMember(
                    username,
                    (String) columns[0],
                    Rank.valueOf((String) columns[1]),
                    roles(username),
                    training.of(username));
        });
    }

    private Set<Role> roles(String username) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<?> names = entities.createNativeQuery("select role from app_role where username = ?1")
                .setParameter(1, username)
                .getResultList();
        names.forEach(name -> roles.add(Role.valueOf((String) name)));
        return roles;
    }
}
