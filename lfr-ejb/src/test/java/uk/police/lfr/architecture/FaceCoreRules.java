package uk.police.lfr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** R1: what the face core may see, as lists of what is allowed. */
final class FaceCoreRules {
    @ArchTest
    static final ArchRule R1_THE_FACE_CORE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..lfr.vision..")
            .and()
            .resideOutsideOfPackages("..vision.onnx..", "..vision.source..", "..vision.gallery..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "uk.police.lfr.vision..")
            .because("the face core runs without a container and without natives; pass what it needs as arguments, or"
                    + " put code that needs a library into the one package that may see it");

    @ArchTest
    static final ArchRule R1_ONLY_ONNX_SEES_ONNX_RUNTIME = seesBesideTheCore("..vision.onnx..", "ai.onnxruntime..")
            .because("models are reached through FaceDetector, FaceLandmarker and FaceEmbedder alone");

    @ArchTest
    static final ArchRule R1_ONLY_SOURCE_SEES_FFMPEG = seesBesideTheCore(
                    "..vision.source..", "org.bytedeco..", "javax.net.ssl..")
            .because("frames are reached through FrameSource alone");

    @ArchTest
    static final ArchRule R1_ONLY_GALLERY_SEES_THE_VECTOR_API = seesBesideTheCore(
                    "..vision.gallery..", "jdk.incubator.vector..")
            .because("the incubating API may change; one kernel uses it and the plain kernel stands behind it");

    @ArchTest
    static final ArchRule R1_THE_EVALUATION_SEES_THE_FACE_CORE = classes()
            .that()
            .resideInAPackage("uk.police.lfr.evaluation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "uk.police.lfr.vision..",
                    "uk.police.lfr.evaluation..",
                    "jakarta.json..",
                    "org.apache.commons.csv..",
                    "org.apache.commons.statistics..")
            .because("what measures the system must not need it running; hand it what it needs as files")
            .allowEmptyShould(true); // The portal's rules look at the application's jar, which leaves it out.

    private FaceCoreRules() {}

    private static ArchRule seesBesideTheCore(String who, String... libraries) {
        List<String> seen = new ArrayList<>(List.of("java..", "uk.police.lfr.vision.."));
        seen.addAll(List.of(libraries));
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(seen.toArray(String[]::new));
    }
}
