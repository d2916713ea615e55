package uk.police.lfr.reporting.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import uk.police.lfr.audit.boundary.StepRegister;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.reporting.contract.OperatorFigures;
import uk.police.lfr.reporting.contract.OperatorFiguresRead;
import uk.police.lfr.reporting.control.Verdicts;

/** How operators decide on alerts: each sees their own figures; commander and authorising officer see all by name. */
@Stateless
public class OperatorFiguresDesk {
    private static final Set<String> STEPS = Set.of(Verdicts.RAISED, Verdicts.CHANGED);

    @Inject
    private StepRegister steps;

    @Inject
    private Caller caller;

    @Inject
    private Event<OperatorFiguresRead> read;

    /** By user name, those who took an alert in that month. That somebody looked is in the log. */
    @RolesAllowed({Roles.SILVER, Roles.AO})
    public List<OperatorFigures> all(YearMonth month) {
        List<OperatorFigures> figures = in(month);
        read.fire(new OperatorFiguresRead(caller.name(), month, figures.size()));
        return figures;
    }

    /** The caller's own; empty where they took no alert in that month. */
    @RolesAllowed(Roles.OPERATOR)
    public List<OperatorFigures> mine(YearMonth month) {
        return in(month).stream()
                .filter(figures -> figures.operator().equals(caller.name()))
                .toList();
    }

    private List<OperatorFigures> in(YearMonth month) {
        return Verdicts.of(steps.steps(
                STEPS,
                ForceTime.startOf(month.atDay(1)),
                ForceTime.startOf(month.plusMonths(1).atDay(1))));
    }
}
