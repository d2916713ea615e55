package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.HistoricDeployment;
import uk.police.lfr.transparency.control.History;

/** Where what a force had published before this system is carried over into the public record, marked as such. */
@Stateless
@RolesAllowed(Roles.COMMS)
public class HistoryDesk {
    @Inject
    private History history;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What would be published of it now, column by column, beside what is published. Whatever it does not name is
     * published as not recorded.
     *
     * @throws InvalidInput a text is missing in one of the languages, it is not over, or its
     *     figures contradict each other
     */
    public CorrectionDraft draft(HistoricDeployment past) {
        check(past);
        return history.draft(past);
    }

    /**
     * As it is published now, to be corrected.
     *
     * @throws NotFound it was never carried over
     */
    public HistoricDeployment published(String reference) {
        return history.published(reference).orElseThrow(() -> new NotFound("transparency.history_missing", reference));
    }

    /**
     * @param seal of the draft that was shown
     * @throws InvalidInput as {@link #draft}
     * @throws uk.police.lfr.platform.contract.WrongState it was carried over before, or is not what was shown
     */
    public void carryOver(HistoricDeployment past, String seal) {
        check(past);
        history.carryOver(past, seal, caller.name());
    }

    /**
     * Publishes a further version of what was carried over; every older one stays published. Its first day is what it
     * is known by, and stays.
     *
     * @param right as it should have been carried over
     * @param reason what was wrong, in both languages
     * @param seal of the draft that was shown
     * @throws InvalidInput as {@link #draft}, or no reason
     * @throws uk.police.lfr.platform.contract.WrongState it was never carried over, nothing differs, or something else
     *     would be published than was shown
     */
    public void correct(HistoricDeployment right, BilingualText reason, String seal) {
        check(right);
        if (!reason.complete()) {
            throw new InvalidInput("reasonEn", "transparency.correction_reason");
        }
        history.correct(right, reason, seal, caller.name());
    }

    private void check(HistoricDeployment past) {
        boolean complete = Stream.of(past.title(), past.context(), past.place(), past.source())
                .allMatch(text -> text.complete());
        if (!complete) {
            throw new InvalidInput("titleEn", "transparency.history_text");
        }
        if (past.firstDay() == null || past.lastDay() == null) {
            throw new InvalidInput("firstDay", "transparency.history_days");
        }
        LocalDate today = clock.instant().atZone(ForceTime.ZONE).toLocalDate();
        if (past.lastDay().isBefore(past.firstDay()) || !past.lastDay().isBefore(today)) {
            throw new InvalidInput("lastDay", "transparency.history_days");
        }
        if (counted(past.alerts()) > counted(past.faces()) && past.faces().value() != null) {
            throw new InvalidInput("alerts", "transparency.history_figures");
        }
    }

    private static long counted(Figure figure) {
        return figure.value() == null ? 0 : figure.value();
    }
}
