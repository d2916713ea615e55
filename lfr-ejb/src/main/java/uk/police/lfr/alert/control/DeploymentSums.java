package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.DemographicCount;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.alert.entity.GroupCount;

/** What figures over many deployments need, each in one statement. Callers bring the transaction. */
@Dependent
public class DeploymentSums {
    @PersistenceContext
    private EntityManager entities;

    /** By deployment; those without an alert are left out. */
    public Map<Long, AlertTally> tallies() {
        return entities.createQuery("select c from DeploymentAlerts c", DeploymentAlerts.class)
                .getResultStream()
                .collect(Collectors.toMap(DeploymentAlerts::deploymentId, DeploymentAlerts::tally));
    }

    /** Passages in which test subjects were found, by deployment. */
    public Map<Long, Long> testSubjectsFound() {
        return rows("select s.deploymentId, sum(s.found) from TestSubject s group by s.deploymentId")
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Walks on which the subject was recognised, of those walked, by deployment. */
    public Map<Long, Proportion> recognised() {
        return rows("select p.subject.deploymentId, count(p.alertedAt), count(p) from TestPass p"
                        + " where p.walkedAt is not null group by p.subject.deploymentId")
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new Proportion((Long) row[1], (Long) row[2])));
    }

    private Stream<Object[]> rows(String query) {
        return entities.createQuery(query, Object[].class).getResultStream();
    }

    /** Whom alerts were about, by deployment; those in which nobody was described are left out. */
    public Map<Long, List<DemographicCount>> groups(Collection<Long> deployments) {
        if (deployments.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select g from GroupCount g where g.deploymentId in :deployments", GroupCount.class)
                .setParameter("deployments", deployments)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        GroupCount::deploymentId,
                        Collectors.collectingAndThen(Collectors.toList(), Demographics::counts)));
    }
}
