package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.audit.contract.LoggedStep;
import uk.police.lfr.audit.entity.AuditEntry;

/** Finds entries for people who read them. */
@Dependent
public class LogSearch {
    @PersistenceContext
    private EntityManager entities;

    /** Newest first. */
    public List<AuditLine> read(AuditFilter filter, int first, int count) {
        return asking("e", filter, " order by e.sequence desc", AuditEntry.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
    }

    public long count(AuditFilter filter) {
        return asking("count(e)", filter, "", Long.class).getSingleResult();
    }

    /** What can still be read of these kinds, in its order. */
    public List<LoggedStep> steps(Set<String> actions, Instant from, Instant to) {
        return entities.createQuery(
                        "select new uk.police.lfr.audit.contract.LoggedStep(e.at, e.actor, e.action, e.subject, e.facts)"
                                + " from AuditEntry e where e.action in :actions and e.at >= :from and e.at < :to"
                                + " and e.expired = false order by e.sequence",
                        LoggedStep.class)
                .setParameter("actions", actions)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private <T> TypedQuery<T> asking(String what, AuditFilter filter, String order, Class<T> type) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "e.actor = :actor", filter.actor());
        put(conditions, "e.action = :action", filter.action());
        if (!filter.subject().isEmpty()) {
            conditions.put("e.subject like :subject escape '!'", beginning(filter.subject()));
        }
        put(conditions, "e.at >= :from", filter.from());
        put(conditions, "e.at < :to", filter.to());
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        TypedQuery<T> query = entities.createQuery("select " + what + " from AuditEntry e" + where + order, type);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.replaceFirst(".*:(\\w+).*", "$1"), value));
        return query;
    }

    private static void put(Map<String, Object> conditions, String condition, Object value) {
        if (value != null && !"".equals(value)) {
            conditions.put(condition, value);
        }
    }

    private static String beginning(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
