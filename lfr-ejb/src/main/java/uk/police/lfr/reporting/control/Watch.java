package uk.police.lfr.reporting.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.footage.boundary.FootageRegister;
import uk.police.lfr.platform.boundary.ClockWatch;
import uk.police.lfr.platform.boundary.StorageWatch;
import uk.police.lfr.platform.boundary.VaultRegister;
import uk.police.lfr.platform.contract.EngineView;
import uk.police.lfr.reporting.contract.SystemFigures;
import uk.police.lfr.retention.boundary.PolicyRegister;
import uk.police.lfr.retention.boundary.SweepRegister;

/** Asks everything that watches a part of the system, at one moment. */
@Dependent
public class Watch {
    @Inject
    private LogRegister log;

    @Inject
    private ClockWatch wall;

    @Inject
    private StorageWatch storage;

    @Inject
    private FootageRegister footage;

    @Inject
    private VaultRegister vault;

    @Inject
    private SweepRegister sweep;

    @Inject
    private PolicyRegister policies;

    @Inject
    private Clock clock;

    public SystemFigures with(EngineView engine, List<SystemFigures.Running> running) {
        return new SystemFigures(
                clock.instant(),
                engine,
                running,
                log.health(),
                log.size(),
                wall.health(),
                storage.health(),
                footage.space(),
                vault.destroying(),
                sweep.lastLook(),
                policies.trouble().orElse(""));
    }
}
