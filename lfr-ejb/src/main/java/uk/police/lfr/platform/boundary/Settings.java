package uk.police.lfr.platform.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.SettingChanged;
import uk.police.lfr.platform.contract.SettingRange;
import uk.police.lfr.platform.contract.SettledValue;
import uk.police.lfr.platform.control.SettingStore;

/** What the force has settled for itself. Values are added and never changed; the newest that counts already counts. */
@Stateless
@PermitAll // Read by every capability and its timers; who may change is named below.
public class Settings {
    @Inject
    private SettingStore store;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Resource
    private SessionContext session;

    @Inject
    private Event<SettingChanged> changed;

    public Duration duration(Setting setting) {
        return Duration.parse(text(setting));
    }

    public double number(Setting setting) {
        return SettingRange.share(text(setting));
    }

    public int whole(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    public Rank rank(Setting setting) {
        return Rank.valueOf(text(setting));
    }

    public boolean on(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public String text(Setting setting) {
        return store.at(setting, clock.instant()).orElseGet(setting::byDefault);
    }

    /** Everything that was ever settled, newest first, what is to come included. */
    @RolesAllowed({Roles.AO, Roles.DPO, Roles.AUDITOR})
    public List<SettledValue> settled() {
        return store.all();
    }

    /**
     * @param from not before now: what was decided under the old value stays decided; null to count at once
     * @throws InvalidInput beyond the setting's range, or from a moment that has passed
     * @throws SeparationOfDuties it is somebody else's decision
     */
    @RolesAllowed({Roles.AO, Roles.DPO})
    public void change(Setting setting, String value, Instant from) {
        if (setting == null) {
            throw new InvalidInput("setting", "setting.missing");
        }
        if (!session.isCallerInRole(setting.owner().name())) {
            throw new SeparationOfDuties("setting.other_owner", setting.owner());
        }
        if (!setting.range().allows(value)) {
            throw new InvalidInput(
                    "value", "setting.out_of_range", setting.range().words());
        }
        Instant now = clock.instant();
        Instant effectiveFrom = from == null ? now : from;
        if (effectiveFrom.isBefore(now)) {
            throw new InvalidInput("effectiveFrom", "setting.in_the_past");
        }
        store.keep(new SettledValue(setting, value, effectiveFrom.truncatedTo(ChronoUnit.MILLIS), caller.name()));
        changed.fire(new SettingChanged(caller.name(), setting.key(), value, effectiveFrom.toString()));
    }
}
