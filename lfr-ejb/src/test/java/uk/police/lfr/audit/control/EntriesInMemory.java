package uk.police.lfr.audit.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.audit.entity.AuditEntry;
import uk.police.lfr.audit.entity.AuditHead;
import uk.police.lfr.fixture.Wiring;

/** A log's two tables, as far as {@link AuditLog} appends to them and verifies them. */
final class EntriesInMemory {
    private static final class Head extends AuditHead {}

    private final List<AuditEntry> kept = new ArrayList<>();
    private final AuditHead head = Wiring.set(new Head(), "hash", AuditHead.GENESIS);
    private long after;

    /** The rows, in the order in which they were written; to be tampered with. */
    List<AuditEntry> kept() {
        return kept;
    }

    EntityManager entityManager() {
        return answering(EntityManager.class, (method, arguments) -> switch (method) {
            case "find" -> head;
            case "persist" -> {
                kept.add((AuditEntry) arguments[0]);
                yield null;
            }
            case "createQuery" -> query();
            case "flush", "clear" -> null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private TypedQuery<?> query() {
        return answering(TypedQuery.class, (method, arguments) -> switch (method) {
            case "setParameter" -> {
                after = (Long) arguments[1];
                yield null;
            }
            case "setMaxResults" -> null;
            case "getResultList" -> kept.stream()
                    .filter(entry -> entry.sequence() > after)
                    .sorted(Comparator.comparingLong(AuditEntry::sequence))
                    .toList();
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    /** Methods that return the query itself are answered with null, which stands for it. */
    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Object result = answer.to(method.getName(), args);
            return result == null && method.getReturnType().isInstance(self) ? self : result;
        }));
    }
}
