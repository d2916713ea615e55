package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import uk.police.lfr.watchlist.control.ImportReception;

/** Tidies up, at each start, after imports that a crash broke off. */
@Startup
@Singleton
@PermitAll // Reached by nobody: the container makes it at the start.
public class ImportRecovery {
    @Inject
    private ImportReception reception;

    @PostConstruct
    void afterCrash() {
        reception.clearAfterCrash();
    }
}
