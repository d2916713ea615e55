package uk.police.lfr.audit.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import uk.police.lfr.audit.control.LogInspection;
import uk.police.lfr.platform.contract.Auditable;

/** Has the whole log checked each night and at each start. */
@Startup
@Singleton
@PermitAll // Reached by its timers alone.
public class LogCheckTimer {
    @Inject
    private LogInspection inspection;

    @Resource
    private TimerService timers;

    /** A new installation must not wait to go live; a long log must not keep the server from starting. */
    @PostConstruct
    void atStart() {
        if (inspection.done()) {
            timers.createSingleActionTimer(0, new TimerConfig("audit log check at start", false));
        } else {
            check();
        }
    }

    @Schedule(hour = "3", minute = "30", info = "audit log check")
    void daily() {
        check();
    }

    @Timeout
    void check() {
        inspection.inspect(Auditable.SYSTEM);
    }
}
