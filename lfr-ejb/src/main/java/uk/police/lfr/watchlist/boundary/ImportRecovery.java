package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.watchlist.control.ImportReception;
import uk.police.lfr.watchlist.control.ImportRuns;

/** Goes on, at each start, with imports that a crash broke off: each where it was, line by line. */
@Startup
@Singleton
@DependsOn({"FaceModels", "KeyVault"})
@PermitAll // Reached by nobody: the container makes it at the start.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRecovery {
    @Inject
    private ImportReception reception;

    @Inject
    private ImportRuns runs;

    @Inject
    private Transactions transactions;

    @PostConstruct
    void afterCrash() {
        transactions.inNew(reception::unfinished).forEach(runs::start);
    }
}
