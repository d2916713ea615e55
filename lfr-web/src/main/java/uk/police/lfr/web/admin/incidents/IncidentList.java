package uk.police.lfr.web.admin.incidents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.oversight.boundary.IncidentDesk;
import uk.police.lfr.oversight.contract.IncidentState;
import uk.police.lfr.oversight.contract.IncidentView;

/** All incidents; those that wait for people come first. */
@Named
@RequestScoped
public class IncidentList {

    private static final int NEWEST = 500;

    @Inject
    private IncidentDesk desk;

    private List<IncidentView> waiting;
    private List<IncidentView> closed;

    @PostConstruct
    void read() {
        List<IncidentView> all = desk.newest(NEWEST);
        waiting = all.stream()
                .filter(incident -> incident.state() != IncidentState.CLOSED)
                .toList();
        closed = all.stream()
                .filter(incident -> incident.state() == IncidentState.CLOSED)
                .toList();
    }

    public List<IncidentView> getWaiting() {
        return waiting;
    }

    public List<IncidentView> getClosed() {
        return closed;
    }
}
