package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.SettledValue;

/** Values that the force settled, in the database. Callers bring the transaction. */
@Dependent
public class SettingStore {
    private static final Map<String, Setting> BY_KEY =
            Arrays.stream(Setting.values()).collect(Collectors.toMap(Setting::key, Function.identity()));

    @PersistenceContext
    private EntityManager entities;

    /** What counts at a moment; empty where nothing was settled by then. */
    public Optional<String> at(Setting setting, Instant moment) {
        List<?> rows = entities.createNativeQuery("select setting_value from setting where setting_key = ?1"
                        + " and effective_from <= ?2 order by effective_from desc, id desc")
                .setParameter(1, setting.key())
                .setParameter(2, moment)
                .setMaxResults(1)
                .getResultList();
        return rows.stream().map(Object::toString).findFirst();
    }

    public void keep(SettledValue settled) {
        entities.createNativeQuery("insert into setting (setting_key, setting_value, effective_from, owner, set_by)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, settled.setting().key())
                .setParameter(2, settled.value())
                .setParameter(3, settled.effectiveFrom())
                .setParameter(4, settled.setting().owner().name())
                .setParameter(5, settled.setBy())
                .executeUpdate();
    }

    /** Newest first; without settings that this release no longer knows. */
    public List<SettledValue> all() {
        List<?> rows = entities.createNativeQuery(
                        "select setting_key, setting_value, effective_from, set_by from setting"
                                + " order by effective_from desc, id desc",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(row -> BY_KEY.containsKey(row.get(0, String.class)))
                .map(row -> new SettledValue(
                        BY_KEY.get(row.get(0, String.class)),
                        row.get(1, String.class),
                        Columns.instant(row.get(2)),
                        row.get(3, String.class)))
                .toList();
    }
}
