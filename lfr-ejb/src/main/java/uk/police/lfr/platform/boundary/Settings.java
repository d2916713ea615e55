package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.SettingChanged;

/** What the force has settled for itself. Rows are added and never changed; the newest that counts already counts. */
@Stateless
@PermitAll // Read by every capability and its timers; who may change is named below.
public class Settings {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private Event<SettingChanged> changed;

    public Duration duration(Setting setting) {
        return Duration.parse(text(setting));
    }

    public double number(Setting setting) {
        return Double.parseDouble(text(setting));
    }

    public Rank rank(Setting setting) {
        return Rank.valueOf(text(setting));
    }

    public boolean on(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public String text(Setting setting) {
        List<?> rows = entities.createNativeQuery("select setting_value from setting where setting_key = ?1"
                        + " and effective_from <= ?2 order by effective_from desc, id desc")
                .setParameter(1, setting.key())
                .setParameter(2, clock.instant())
                .setMaxResults(1)
                .getResultList();
        return rows.isEmpty() ? setting.byDefault() : rows.get(0).toString();
    }

    /**
     * @param effectiveFrom not before now: what was decided under the old value stays decided
     * @throws InvalidInput not a value of the setting's kind, or from a moment that has passed
     */
    @RolesAllowed({Roles.AO, Roles.DPO})
    public void change(Setting setting, String value, Instant effectiveFrom) {
        requireKind(setting, value);
        if (effectiveFrom.isBefore(clock.instant())) {
            throw new InvalidInput("effectiveFrom", "setting.in_the_past");
        }
        entities.createNativeQuery("insert into setting (setting_key, setting_value, effective_from, owner, set_by)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, setting.key())
                .setParameter(2, value)
                .setParameter(3, effectiveFrom.truncatedTo(ChronoUnit.MILLIS))
                .setParameter(4, setting.owner().name())
                .setParameter(5, caller.name())
                .executeUpdate();
        changed.fire(new SettingChanged(caller.name(), setting.key(), value, effectiveFrom.toString()));
    }

    /** A value must be read as the default is. */
    private static void requireKind(Setting setting, String value) {
        String byDefault = setting.byDefault();
        try {
            if (byDefault.startsWith("P")) {
                Duration.parse(value);
            } else if (byDefault.matches("[0-9.]+")) {
                Double.parseDouble(value);
            } else if (byDefault.matches("[A-Z_]+")) {
                Rank.valueOf(value);
            } else if (!value.matches("true|false")) {
                throw new InvalidInput("value", "setting.wrong_kind", byDefault);
            }
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new InvalidInput("value", "setting.wrong_kind", byDefault);
        }
    }
}
