package uk.police.lfr.web.operations.footage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.footage.boundary.FootageDesk;
import uk.police.lfr.footage.contract.CameraFootage;
import uk.police.lfr.footage.contract.FootageSpace;

/** The cameras of which footage is kept, and the space that is left. */
@Named
@RequestScoped
public class FootageList {

    private static final double GIB = 1L << 30;
    private static final int PERCENT = 100;

    @Inject
    private FootageDesk desk;

    private List<CameraFootage> cameras;
    private FootageSpace space;

    @PostConstruct
    void read() {
        cameras = desk.cameras();
        space = desk.space();
    }

    public List<CameraFootage> getCameras() {
        return cameras;
    }

    public FootageSpace getSpace() {
        return space;
    }

    public long getPercent() {
        return Math.round(space.share() * PERCENT);
    }

    /** In GiB with one decimal. */
    public String size(long bytes) {
        return String.format(java.util.Locale.UK, "%.1f GiB", bytes / GIB);
    }
}
