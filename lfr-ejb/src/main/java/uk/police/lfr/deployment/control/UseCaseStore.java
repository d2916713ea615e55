package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.contract.UseCase;

/** The published uses, with the days on which each counts. */
@Dependent
public class UseCaseStore {
    @PersistenceContext
    private EntityManager entities;

    /** Those that count on a day, by code. */
    public List<UseCase> on(LocalDate day) {
        List<?> rows = entities.createNativeQuery(
                        "select code, paragraph, name_en, name_cy, preapproval, effective_from, effective_until"
                                + " from use_case where effective_from <= ?1"
                                + " and (effective_until is null or effective_until >= ?1) order by code")
                .setParameter(1, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(UseCaseStore::useCase)
                .toList();
    }

    public Optional<UseCase> on(String code, LocalDate day) {
        return on(day).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static UseCase useCase(Object[] row) {
        return new UseCase(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                date(row[5]),
                date(row[6]));
    }

    private static LocalDate date(Object value) {
        return value instanceof Date old ? old.toLocalDate() : (LocalDate) value;
    }
}
