package uk.police.lfr.web.operations.footage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.footage.boundary.FootageDesk;
import uk.police.lfr.footage.boundary.FootageFilms;
import uk.police.lfr.footage.contract.AccessKind;
import uk.police.lfr.footage.contract.AccessView;

/** What somebody has given their reason for: to be played, or taken out. */
@Named
@RequestScoped
public class FootageAccessPage {

    @Inject
    private FootageDesk desk;

    @Inject
    private FootageFilms films;

    private long id;
    private AccessView access;
    private int parts;

    public void load() {
        access = desk.access(id);
        parts = access.kind() == AccessKind.PLAYBACK ? films.parts(id) : 0;
    }

    public AccessView getAccess() {
        return access;
    }

    public int getParts() {
        return parts;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
