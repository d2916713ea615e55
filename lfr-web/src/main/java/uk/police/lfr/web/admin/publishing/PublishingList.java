package uk.police.lfr.web.admin.publishing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.PublishingItem;

/** Every deployment with what has been published of it and what is still due. */
@Named
@RequestScoped
public class PublishingList {

    @Inject
    private PublishingDesk desk;

    @Inject
    private Clock clock;

    private List<PublishingItem> items;

    @PostConstruct
    void read() {
        items = desk.items();
    }

    public Instant getNow() {
        return clock.instant();
    }

    public List<PublishingItem> getItems() {
        return items;
    }
}
