package uk.police.lfr.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class lies in a capability that the map knows and, inside it, in one of the four layers, or in its verifier. */
final class Belongs extends ArchCondition<JavaClass> {
    private static final Set<String> LAYERS = Set.of("boundary", "contract", "control", "entity", "verify");

    /** Without layers: the face core and its evaluation have shapes of their own, the health checks are a jar of their own. */
    private static final Set<String> UNLAYERED = Set.of("vision", "evaluation", "health");

    Belongs() {
        super("belong to a known capability and one of its layers");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean belongs = CapabilityMap.capabilityOf(type)
                .map(capability -> UNLAYERED.contains(capability)
                        || LAYERS.contains(CapabilityMap.layerOf(type))
                        || type.getSimpleName().equals("package-info"))
                .orElse(false);
        events.add(new SimpleConditionEvent(type, belongs, type.getName() + " belongs to no capability's layer"));
    }
}
