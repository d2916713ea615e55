package uk.police.lfr.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Set;
import javax.imageio.ImageIO;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.recognition.contract.ProbeCrop;

/** R6 and R7: where a face may lie and which ways it may go. */
final class FaceDataRules {
    private static final DescribedPredicate<JavaClass> RAW_DATA = describe(
            "raw data (byte[], float[])",
            type -> type.isEquivalentTo(byte[].class) || type.isEquivalentTo(float[].class));

    private static final DescribedPredicate<JavaField> RAW_FIELD =
            describe("hold raw data", field -> RAW_DATA.test(field.getRawType()));

    private static final Set<String> WRITING =
            Set.of("write", "writeString", "newBufferedWriter", "newOutputStream", "newByteChannel", "copy", "move");

    private static final DescribedPredicate<JavaAccess<?>> WRITE_A_FILE = describe("write a file", access -> {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return owner.isEquivalentTo(Files.class) && (WRITING.contains(name) || name.startsWith("createTemp"))
                || owner.isEquivalentTo(ImageIO.class) && name.equals("write")
                || owner.isEquivalentTo(FileChannel.class) && name.equals("open")
                || owner.isEquivalentTo(FileOutputStream.class)
                || owner.isEquivalentTo(FileWriter.class)
                || owner.isEquivalentTo(RandomAccessFile.class);
    });

    /** Pictures of alerts and lists; the sealed words of requests. */
    private static final String[] STORES_SEALED_BYTES = {
        "uk.police.lfr.alert.entity..",
        "uk.police.lfr.watchlist.entity..",
        "uk.police.lfr.oversight.entity..",
        // Documents of an application pack and sealed addresses of cameras: never a face.
        "uk.police.lfr.deployment.entity..",
        // Documents that everybody may read.
        "uk.police.lfr.transparency.entity.."
    };

    @ArchTest
    static final ArchRule R6_PICTURES_ARE_COLUMNS_OF_ALERT_AND_WATCHLIST_ALONE = fields().that(are(RAW_FIELD))
            .and()
            .areDeclaredInClassesThat(describe(
                    "are stored", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)))
            .should()
            .beDeclaredInClassesThat()
            .resideInAnyPackage(STORES_SEALED_BYTES)
            .because("who stores bytes seals them and answers for their erasure; keep an id and ask one of these");

    @ArchTest
    static final ArchRule R6_CONTRACTS_CARRY_NO_RAW_DATA = noClasses()
            .that()
            .resideInAPackage("uk.police.lfr.*.contract..")
            .and()
            // Hashes what it is given and keeps nothing.
            .areNotAssignableTo(Sha256.class)
            .should()
            .dependOnClassesThat(RAW_DATA)
            .because("events and read records travel everywhere and into logs; carry an id, and let who needs the"
                    + " picture ask a boundary that checks the role and audits the view");

    @ArchTest
    static final ArchRule R6_TEMPLATES_STAY_WITH_THOSE_WHO_COMPARE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "uk.police.lfr.vision..",
                    "uk.police.lfr.recognition.control..",
                    "uk.police.lfr.watchlist..",
                    // Outside the server, of pictures handed to it; gone when it ends.
                    "uk.police.lfr.evaluation..")
            .should()
            .dependOnClassesThat(belongToAnyOf(uk.police.lfr.vision.FaceTemplate.class))
            .because("a template identifies a person; compare where it is, and pass on an id and a score");

    @ArchTest
    static final ArchRule R6_ONLY_ALERT_OPENS_THE_PROBE = noClasses()
            .that()
            .resideOutsideOfPackage("uk.police.lfr.alert.boundary..")
            .should()
            .callMethodWhere(describe(
                    "opens a probe's crop",
                    (JavaCall<?> call) -> call.getTargetOwner().isAssignableTo(ProbeCrop.class)
                            && call.getName().equals("open")))
            .because("the crop is a passer-by until a person has looked; observe AlertRaised instead");

    @ArchTest
    static final ArchRule R6_NO_SESSION_OF_A_PAGE_HOLDS_A_PICTURE = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("uk.police.lfr.web..")
            .and()
            // Pages that anyone may read, as they were sent: text, and no face.
            .areNotDeclaredIn("uk.police.lfr.web.publicsite.kept.KeptPage")
            .should()
            .haveRawType(RAW_DATA)
            .allowEmptyShould(true) // The system's own run of these rules sees no portal.
            .because("pictures pass through one servlet from the boundary to the reader and stay nowhere between");

    @ArchTest
    static final ArchRule R7_A_FACE_REACHES_THE_DISK_ONLY_THROUGH_THE_DATABASE = noClasses()
            .that(are(describe(
                    "none of the import's spool, the vault, the log's anchor and the footage",
                    // Who computes a network, written in a run on a picture of zeros, and gone when it was read.
                    type -> !type.getName().equals("uk.police.lfr.vision.onnx.PlacementFile")
                            // Files handed in lie there until their import ends, readable by the server alone.
                            && !type.getName().equals("uk.police.lfr.watchlist.control.ImportSpool")
                            // Keys, and no face.
                            && !type.getName().equals("uk.police.lfr.platform.control.vault.KeyFolder")
                            // The log's newest signed head: a size and a hash, and public.
                            && !type.getName().equals("uk.police.lfr.audit.control.LogAnchor")
                            // Run by hand, outside the server, and all that it fetches is public.
                            && !type.getName().equals("uk.police.lfr.audit.verify.DownloadLog")
                            && !type.getName().equals("uk.police.lfr.audit.verify.mirror.Mirror")
                            // Figures, and no face; outside the server.
                            && !type.getName().equals("uk.police.lfr.evaluation.report.ReportFolder")
                            // Encrypted before it comes there; kept by an index and deleted file by file.
                            && !type.getName().equals("uk.police.lfr.footage.control.FootageFolder"))))
            .should()
            .accessTargetWhere(WRITE_A_FILE)
            .because("what is not in the database, retention does not erase; keep it in memory or in an entity");

    private FaceDataRules() {}
}
