package uk.police.lfr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The boundaries of the system. A broken rule's text says how to mend it. */
@AnalyzeClasses(packages = "uk.police.lfr", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureRules {
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
    static final ArchRule R1_ONLY_ONNX_SEES_ONNX_RUNTIME = classes()
            .that()
            .resideInAPackage("..vision.onnx..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "uk.police.lfr.vision..", "ai.onnxruntime..")
            .because("models are reached through FaceDetector, FaceLandmarker and FaceEmbedder alone");

    @ArchTest
    static final ArchRule R1_ONLY_SOURCE_SEES_FFMPEG = classes()
            .that()
            .resideInAPackage("..vision.source..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "uk.police.lfr.vision..", "org.bytedeco..")
            .because("frames are reached through FrameSource alone");

    @ArchTest
    static final ArchRule R1_ONLY_GALLERY_SEES_THE_VECTOR_API = classes()
            .that()
            .resideInAPackage("..vision.gallery..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "uk.police.lfr.vision..", "jdk.incubator.vector..")
            .because("the incubating API may change; one kernel uses it and the plain kernel stands behind it");
}
