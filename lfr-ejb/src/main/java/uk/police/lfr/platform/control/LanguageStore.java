package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.contract.SpokenLanguage;

/** The languages that members of staff chose, by user name. Callers bring the transaction. */
@Dependent
public class LanguageStore {
    @PersistenceContext
    private EntityManager entities;

    public Optional<SpokenLanguage> of(String username) {
        List<?> codes = entities.createNativeQuery("select language from staff_language where username = ?1")
                .setParameter(1, username)
                .getResultList();
        return codes.stream().findFirst().flatMap(code -> SpokenLanguage.ofCode(code.toString()));
    }

    public void keep(String username, SpokenLanguage language) {
        if (run("update staff_language set language = ?2 where username = ?1", username, language) == 0) {
            run("insert into staff_language (username, language) values (?1, ?2)", username, language);
        }
    }

    private int run(String statement, String username, SpokenLanguage language) {
        return entities.createNativeQuery(statement)
                .setParameter(1, username)
                .setParameter(2, language.code())
                .executeUpdate();
    }
}
