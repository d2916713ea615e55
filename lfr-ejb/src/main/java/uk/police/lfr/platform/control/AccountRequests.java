package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.AccountRequest;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;

/** Accounts that wait for a second person. Callers bring the transaction. */
@Dependent
public class AccountRequests {
    private static final String WAITING = "select id, username, display_name, staff_rank, roles, courses, ends,"
            + " asked_by, asked_at from account_request where settled_by is null";

    @PersistenceContext
    private EntityManager entities;

    public void keep(StaffMember member, String passwordHash, String by, Instant at) {
        insert(member, passwordHash, false, by, at);
    }

    public void keepEnd(StaffMember member, String by, Instant at) {
        insert(member, "", true, by, at);
    }

    private void insert(StaffMember member, String passwordHash, boolean ends, String by, Instant at) {
        entities.createNativeQuery("insert into account_request (username, display_name, staff_rank, roles, courses,"
                        + " password, ends, asked_by, asked_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, member.username())
                .setParameter(2, member.displayName())
                .setParameter(3, member.rank().name())
                .setParameter(4, member.roles().stream().map(Role::name).collect(Collectors.joining(",")))
                .setParameter(5, courses(member.trainedUntil()))
                .setParameter(6, passwordHash)
                .setParameter(7, ends)
                .setParameter(8, by)
                .setParameter(9, at)
                .executeUpdate();
    }

    /** Oldest first. */
    public List<AccountRequest> waiting() {
        List<?> rows = entities.createNativeQuery(WAITING + " order by id", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(AccountRequests::request)
                .toList();
    }

    /** Empty where it does not exist or is settled. */
    public Optional<AccountRequest> waiting(long id) {
        return waiting().stream().filter(request -> request.id() == id).findFirst();
    }

    public String passwordHash(long id) {
        return (String) entities.createNativeQuery("select password from account_request where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** Its password is kept no longer than it waits. */
    public void settle(long id, boolean confirmed, String by, Instant at) {
        entities.createNativeQuery("update account_request set settled_by = ?1, settled_at = ?2, confirmed = ?3,"
                        + " password = '' where id = ?4")
                .setParameter(1, by)
                .setParameter(2, at)
                .setParameter(3, confirmed)
                .setParameter(4, id)
                .executeUpdate();
    }

    private static AccountRequest request(Tuple row) {
        StaffMember member = new StaffMember(
                row.get(1, String.class),
                row.get(2, String.class),
                Rank.valueOf(row.get(3, String.class)),
                roles(row.get(4, String.class)),
                courses(row.get(5, String.class)));
        return new AccountRequest(
                ((Number) row.get(0)).longValue(),
                member,
                row.get(6, Boolean.class),
                row.get(7, String.class),
                Columns.instant(row.get(8)));
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private static String courses(Map<Course, LocalDate> until) {
        return until.entrySet().stream()
                .map(course -> course.getKey() + "=" + course.getValue())
                .collect(Collectors.joining(","));
    }

    private static Map<Course, LocalDate> courses(String text) {
        return Arrays.stream(text.split(","))
                .filter(course -> !course.isEmpty())
                .map(course -> course.split("="))
                .collect(Collectors.toMap(part -> Course.valueOf(part[0]), part -> LocalDate.parse(part[1])));
    }
}
