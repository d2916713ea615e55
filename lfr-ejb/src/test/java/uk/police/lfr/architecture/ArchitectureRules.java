package uk.police.lfr.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/**
 * The boundaries of the system (decision 0050). A broken rule's text says how to mend it. The portal checks itself
 * against the same rules, and against {@link PortalRules}.
 */
@AnalyzeClasses(packages = "uk.police.lfr", importOptions = ProductClasses.class)
public final class ArchitectureRules {
    @ArchTest
    static final ArchTests FACE_CORE = ArchTests.in(FaceCoreRules.class);

    @ArchTest
    static final ArchTests CAPABILITIES = ArchTests.in(CapabilityRules.class);

    @ArchTest
    static final ArchTests LAYERS = ArchTests.in(LayerRules.class);

    @ArchTest
    static final ArchTests BOUNDARIES = ArchTests.in(BoundaryRules.class);

    @ArchTest
    static final ArchTests FACES = ArchTests.in(FaceDataRules.class);

    @ArchTest
    static final ArchTests CODE = ArchTests.in(CodeRules.class);

    @ArchTest
    static final ArchTests RUNTIME = ArchTests.in(RuntimeRules.class);

    private ArchitectureRules() {}
}
