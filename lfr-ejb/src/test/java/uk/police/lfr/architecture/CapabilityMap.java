package uk.police.lfr.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which capability may use which, and what may be seen of it. What is not written here is not allowed. */
final class CapabilityMap {
    private static final String ROOT = "uk.police.lfr.";

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            // It owns the loaded engine, so that every capability meets one and the same (decision 0050).
            Map.entry("platform", Set.of("vision")),
            Map.entry("vision", Set.of()),
            // Outside the server: measures the face core, and nobody uses it.
            Map.entry("evaluation", Set.of("vision")),
            // Listens to everyone's contracts; below the rest so that a certificate can name its entry and the lease
            // can
            // ask whether the log is sound.
            Map.entry("audit", Set.of("platform")),
            Map.entry("watchlist", Set.of("vision", "platform", "audit")),
            Map.entry("deployment", Set.of("watchlist", "platform", "audit")),
            Map.entry("recognition", Set.of("deployment", "watchlist", "vision", "platform")),
            Map.entry("alert", Set.of("recognition", "deployment", "watchlist", "platform")),
            Map.entry("footage", Set.of("deployment", "audit", "vision", "platform")),
            Map.entry("retention", Set.of("footage", "alert", "deployment", "watchlist", "audit", "platform")),
            Map.entry(
                    "oversight",
                    Set.of("retention", "footage", "alert", "deployment", "watchlist", "audit", "platform")),
            Map.entry(
                    "transparency",
                    Set.of(
                            "oversight",
                            "retention",
                            "alert",
                            "recognition",
                            "deployment",
                            "watchlist",
                            "audit",
                            "platform")),
            // Counts what all of them wrote down, and writes nothing itself.
            Map.entry(
                    "reporting",
                    Set.of(
                            "transparency",
                            "retention",
                            "footage",
                            "alert",
                            "recognition",
                            "deployment",
                            "audit",
                            "platform")),
            // Listens to those whose news it tells; nobody uses it.
            Map.entry("integration", Set.of("transparency", "oversight", "deployment", "platform")),
            Map.entry("health", Set.of()),
            // Above all of them: it plays staff, through the desks.
            Map.entry(
                    "exercise",
                    Set.of(
                            "transparency",
                            "oversight",
                            "retention",
                            "footage",
                            "alert",
                            "recognition",
                            "deployment",
                            "watchlist",
                            "audit",
                            "platform")));

    /**
     * What is seen of the face core by two who do not compare faces: an application checks a camera's address and asks
     * the engine for its thresholds, the exercise asks for the default one (decision 0050).
     */
    private static final Map<String, Set<String>> NAMED_EXCEPTIONS = Map.of(
            "deployment",
            Set.of(ROOT + "vision.source.CameraAddress", ROOT + "vision.FaceEngine", ROOT + "vision.VisionException"),
            "exercise",
            Set.of(ROOT + "vision.FaceEngine"));

    private static final Set<String> VISIBLE = Set.of("boundary", "contract");

    private CapabilityMap() {}

    /** The capability that a class belongs to; empty for libraries and for the portal, which has a rule of its own. */
    static Optional<String> capabilityOf(JavaClass type) {
        return part(type, 0).filter(MAY_USE::containsKey);
    }

    /** The layer inside its capability, such as {@code control}. */
    static String layerOf(JavaClass type) {
        return part(type, 1).orElse("");
    }

    static boolean sameCapability(JavaClass one, JavaClass other) {
        return capabilityOf(one).isPresent() && capabilityOf(one).equals(capabilityOf(other));
    }

    /** Whether a class of one capability may see a class of another. */
    static boolean maySee(JavaClass user, JavaClass used) {
        String capability = capabilityOf(user).orElseThrow();
        if (NAMED_EXCEPTIONS.getOrDefault(capability, Set.of()).contains(used.getName())) {
            return true;
        }
        String other = capabilityOf(used).orElseThrow();
        // The face core has no layers; what its packages show is public.
        boolean visible = other.equals("vision") || VISIBLE.contains(layerOf(used));
        return MAY_USE.get(capability).contains(other) && visible;
    }

    private static Optional<String> part(JavaClass type, int index) {
        if (!type.getPackageName().startsWith(ROOT)) {
            return Optional.empty();
        }
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts.length > index ? Optional.of(parts[index]) : Optional.empty();
    }
}
