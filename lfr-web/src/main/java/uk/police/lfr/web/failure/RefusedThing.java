package uk.police.lfr.web.failure;

import java.time.Instant;
import java.util.Map;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.retention.contract.HoldState;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.web.PoliceTime;
import uk.police.lfr.web.StaffText;

/** What a refusal is about, as its reader calls it: moments in Europe/London, ranks, categories and states by their names. */
final class RefusedThing {
    private static final Map<Class<?>, String> OPERATIONS =
            Map.of(Category.class, "category.", DeploymentState.class, "deployment.state.");
    private static final Map<Class<?>, String> ADMINISTRATION = Map.of(
            Rank.class, "rank.",
            Role.class, "role.",
            DataClass.class, "dataClass.",
            RetentionRule.class, "rule.",
            HoldState.class, "holdState.");

    private RefusedThing() {}

    static Object of(Object thing) {
        if (thing instanceof Instant at) {
            return new PoliceTime().minute(at);
        }
        if (thing instanceof Enum<?> constant) {
            return name(constant);
        }
        return thing;
    }

    private static String name(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        if (OPERATIONS.containsKey(type)) {
            return StaffText.of(OPERATIONS.get(type) + constant.name());
        }
        return ADMINISTRATION.containsKey(type)
                ? StaffText.bundle("admin").getString(ADMINISTRATION.get(type) + constant.name())
                : constant.toString();
    }
}
