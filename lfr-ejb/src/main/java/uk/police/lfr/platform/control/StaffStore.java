package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.AccountView;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Secondment;
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

    /** Every account there ever was, by user name. */
    public List<AccountView> all() {
        List<?> rows = entities.createNativeQuery(
                        "select u.username, u.display_name, u.staff_rank, u.ended_at, u.ended_by, r.role from app_user u"
                                + " left join app_role r on r.username = u.username order by u.username",
                        Tuple.class)
                .getResultList();
        Map<String, List<Tuple>> accounts = rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class), LinkedHashMap::new, Collectors.toList()));
        return accounts.values().stream().map(StaffStore::account).toList();
    }

    private static AccountView account(List<Tuple> rows) {
        Tuple one = rows.get(0);
        Set<Role> roles = rows.stream()
                .map(row -> row.get(5, String.class))
                .filter(Objects::nonNull)
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new AccountView(
                one.get(0, String.class),
                one.get(1, String.class),
                Rank.valueOf(one.get(2, String.class)),
                roles,
                Columns.instant(one.get(3)),
                one.get(4, String.class));
    }

    /** User names of all who hold this role, in alphabetical order. */
    public List<String> having(Role role) {
        List<?> names = entities.createNativeQuery("select username from app_role where role = ?1 order by username")
                .setParameter(1, role.name())
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /** Empty for the force's own staff. */
    public Optional<Secondment> secondment(String username) {
        List<?> rows = entities.createNativeQuery(
                        "select provider, scoped_to, valid_from, valid_until from app_user"
                                + " where username = ?1 and provider is not null",
                        Tuple.class)
                .setParameter(1, username)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Tuple columns = (Tuple) row;
            return new Secondment(
                    columns.get(0, String.class),
                    ((Number) columns.get(1)).longValue(),
                    Columns.instant(columns.get(2)),
                    Columns.instant(columns.get(3)));
        });
    }

    /** Forces that lent staff to this deployment, in alphabetical order. */
    public List<String> lendingForces(long deploymentId) {
        List<?> names = entities.createNativeQuery("select distinct provider from app_user where scoped_to = ?1"
                        + " and provider is not null order by provider")
                .setParameter(1, deploymentId)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
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
