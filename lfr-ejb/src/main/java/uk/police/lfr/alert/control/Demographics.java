package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.alert.contract.DemographicCount;
import uk.police.lfr.alert.contract.PerceivedPerson;
import uk.police.lfr.alert.entity.GroupCount;

/**
 * Counters of whom alerts were about, as officers perceived them after deciding. Only sums are kept: from them no
 * person's three values can be put together again. Callers hold the deployment's counts.
 */
@Dependent
public class Demographics {
    @PersistenceContext
    private EntityManager entities;

    /** Nothing where the officer did not say. */
    public void count(long deploymentId, PerceivedPerson person, boolean falseAlert) {
        if (person == null) {
            return;
        }
        Stream.<Enum<?>>of(person.ethnicity(), person.sex(), person.ageBand())
                .filter(group -> group != null)
                .forEach(group -> row(deploymentId, group).another(falseAlert));
    }

    private GroupCount row(long deploymentId, Enum<?> group) {
        return rows(deploymentId).stream()
                .filter(found -> found.counts(group))
                .findFirst()
                .orElseGet(() -> kept(new GroupCount(deploymentId, group)));
    }

    private GroupCount kept(GroupCount row) {
        entities.persist(row);
        return row;
    }

    /** Every group, those that nobody was counted in with zeros. */
    public List<DemographicCount> of(long deploymentId) {
        return counts(rows(deploymentId));
    }

    static List<DemographicCount> counts(List<GroupCount> rows) {
        return Stream.of(
                        PerceivedPerson.Ethnicity.values(),
                        PerceivedPerson.Sex.values(),
                        PerceivedPerson.AgeBand.values())
                .flatMap(Stream::<Enum<?>>of)
                .map(group -> rows.stream()
                        .filter(row -> row.counts(group))
                        .findFirst()
                        .map(row -> row.view(group))
                        .orElseGet(() -> new DemographicCount(group, 0, 0)))
                .toList();
    }

    private List<GroupCount> rows(long deploymentId) {
        return entities.createQuery("select g from GroupCount g where g.deploymentId = :deployment", GroupCount.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }
}
