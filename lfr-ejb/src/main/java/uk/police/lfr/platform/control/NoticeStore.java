package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.platform.contract.StaffNotice;

/** News for staff that they have not read yet. Callers bring the transaction. */
@Dependent
public class NoticeStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(String username, String kind, String subject, String detail, Instant at) {
        entities.createNativeQuery("insert into staff_notice (username, kind, subject, detail, told_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, username)
                .setParameter(2, kind)
                .setParameter(3, subject)
                .setParameter(4, detail)
                .setParameter(5, at)
                .executeUpdate();
    }

    /** Oldest first. */
    public List<StaffNotice> unread(String username) {
        List<?> rows = entities.createNativeQuery(
                        "select id, kind, subject, detail, told_at from staff_notice"
                                + " where username = ?1 and read_at is null order by id",
                        Tuple.class)
                .setParameter(1, username)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(NoticeStore::notice).toList();
    }

    private static StaffNotice notice(Tuple row) {
        return new StaffNotice(
                ((Number) row.get(0)).longValue(),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                Columns.instant(row.get(4)));
    }

    /** @return whether there was such an unread one */
    public boolean read(long id, String username, Instant at) {
        return entities.createNativeQuery(
                                "update staff_notice set read_at = ?1 where id = ?2 and username = ?3 and read_at is null")
                        .setParameter(1, at)
                        .setParameter(2, id)
                        .setParameter(3, username)
                        .executeUpdate()
                > 0;
    }
}
