package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.police.lfr.alert.contract.DemographicCount;

/** How many decided alerts of a deployment were about people of one group. */
@Entity
@Table(name = "demographic_count")
public class GroupCount {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    private String dimension;

    @Column(name = "group_name")
    private String group;

    private int alerts;

    @Column(name = "false_alerts")
    private int falseAlerts;

    protected GroupCount() {
        // for JPA
    }

    public GroupCount(long deploymentId, Enum<?> group) {
        this.deploymentId = deploymentId;
        this.dimension = group.getDeclaringClass().getSimpleName();
        this.group = group.name();
    }

    public long deploymentId() {
        return deploymentId;
    }

    public boolean counts(Enum<?> other) {
        return dimension.equals(other.getDeclaringClass().getSimpleName()) && group.equals(other.name());
    }

    public void another(boolean falseAlert) {
        alerts++;
        falseAlerts += falseAlert ? 1 : 0;
    }

    public DemographicCount view(Enum<?> as) {
        return new DemographicCount(as, alerts, falseAlerts);
    }
}
