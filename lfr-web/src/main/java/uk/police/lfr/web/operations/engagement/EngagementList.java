package uk.police.lfr.web.operations.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.contract.AlertSummary;

/** Possible matches that wait for an engagement officer, or for the outcome of an engagement. */
@Named
@RequestScoped
public class EngagementList {

    @Inject
    private AlertDesk desk;

    private List<AlertSummary> alerts;

    @PostConstruct
    void read() {
        alerts = desk.awaitingEngagement();
    }

    public List<AlertSummary> getAlerts() {
        return alerts;
    }
}
