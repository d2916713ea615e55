package uk.police.lfr.web.operations.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.police.lfr.alert.boundary.AccuracyDesk;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.FieldAccuracy;
import uk.police.lfr.deployment.boundary.AuthorisationDesk;
import uk.police.lfr.deployment.contract.AuthorityVersion;
import uk.police.lfr.deployment.contract.Forecast;
import uk.police.lfr.web.StaffText;

/** What was forecast when a deployment was signed for, and what came of it, for whoever looks back. */
@Named
@RequestScoped
public class ReviewFigures {

    @Inject
    private AuthorisationDesk authorities;

    @Inject
    private AccuracyDesk accuracy;

    @Inject
    private AlertRegister alerts;

    private final Map<Long, Figures> read = new HashMap<>();

    /**
     * One deployment's.
     *
     * @param forecast as it was signed last; null where nothing was
     */
    public record Figures(Forecast forecast, FieldAccuracy found, AlertTally alerts) {}

    public Figures of(Long deploymentId) {
        return read.computeIfAbsent(deploymentId, id -> new Figures(forecast(id), accuracy.of(id), alerts.tally(id)));
    }

    private Forecast forecast(long id) {
        List<AuthorityVersion> signed = authorities.versions(id);
        return signed.isEmpty() ? null : signed.get(signed.size() - 1).forecast();
    }

    /** False alerts with one decimal place. */
    public String falseAlerts(Forecast forecast) {
        return String.format(Locale.UK, "%.1f", forecast.falseAlerts());
    }

    /** The rate of false alerts, with how sure that is. */
    public String rate(FieldAccuracy found) {
        return StaffText.share("accuracy.share", "accuracy.none", found.falseAlerts());
    }

    /** How often test subjects were recognised, with how sure that is. */
    public String recognised(FieldAccuracy found) {
        return StaffText.share("accuracy.share", "accuracy.none", found.found());
    }
}
