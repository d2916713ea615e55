package uk.police.lfr.web.admin.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.oversight.boundary.RequestDesk;
import uk.police.lfr.oversight.contract.RequestClock;

/** Every request with its clock; nothing personal. */
@Named
@RequestScoped
public class RequestList {

    @Inject
    private RequestDesk desk;

    private List<RequestClock> requests;

    @PostConstruct
    void read() {
        requests = desk.clocks();
    }

    public List<RequestClock> getRequests() {
        return requests;
    }
}
