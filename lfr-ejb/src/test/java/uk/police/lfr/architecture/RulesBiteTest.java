package uk.police.lfr.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that no class can break protects nothing: each of these is broken by a class made for it. */
class RulesBiteTest {
    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importClasses(RulesBiteTest.class.getDeclaredClasses());

    static Stream<Arguments> offences() {
        return Stream.of(
                Arguments.of(RuntimeRules.R8_TIME_COMES_FROM_THE_CLOCK, ReadsTheWallClock.class),
                Arguments.of(RuntimeRules.R8_TIME_COMES_FROM_THE_CLOCK, MakesADate.class),
                Arguments.of(RuntimeRules.R9_THREADS_ARE_THE_SERVERS, StartsAThread.class),
                Arguments.of(RuntimeRules.R9_THREADS_ARE_THE_SERVERS, MakesAPool.class),
                Arguments.of(RuntimeRules.R10_NO_STANDARD_STREAMS, Prints.class),
                Arguments.of(RuntimeRules.R10_ONE_LOGGER, LogsElsewhere.class),
                Arguments.of(FaceDataRules.R7_A_FACE_REACHES_THE_DISK_ONLY_THROUGH_THE_DATABASE, WritesAFile.class),
                Arguments.of(FaceDataRules.R6_PICTURES_ARE_COLUMNS_OF_ALERT_AND_WATCHLIST_ALONE, Stored.class),
                Arguments.of(BoundaryRules.R5_TRANSACTIONS_ROLES_AND_TIMERS_ONLY_AT_THE_BOUNDARY, OpenToAll.class),
                Arguments.of(BoundaryRules.R5_EVERY_BOUNDARY_METHOD_DECLARES_WHO_MAY_CALL_IT, SaysNothing.class),
                Arguments.of(CodeRules.R10_RAW_DATA_HAS_A_TEXT_OF_ITS_OWN, Printed.class),
                Arguments.of(CodeRules.R13_ENTITIES_CHANGE_BY_VERBS, Stored.class),
                Arguments.of(CodeRules.R13_ENTITIES_KEEP_THEIR_STATE_TO_THEMSELVES, Stored.class),
                Arguments.of(CodeRules.R13_NAMES_SAY_SOMETHING, PictureHelper.class),
                Arguments.of(CodeRules.R14_REFUSALS_HAVE_A_SENTENCE, Speechless.class),
                Arguments.of(CodeRules.R14_NOBODY_DECLARES_EVERYTHING, ThrowsAnything.class));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void isBroken(ArchRule rule, Class<?> offender) {
        JavaClasses alone = OFFENDERS.that(equivalentTo(offender));
        assertTrue(rule.evaluate(alone).hasViolation(), rule.getDescription());
    }

    static class ReadsTheWallClock {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static class MakesADate {
        Date today() {
            return new Date();
        }
    }

    static class StartsAThread {
        void start() {
            new Thread(() -> {}).start();
        }
    }

    static class MakesAPool {
        void run(Runnable task) {
            Executors.newCachedThreadPool().execute(task);
        }
    }

    static class Prints {
        void print() {
            System.out.println();
        }
    }

    static class LogsElsewhere {
        final java.util.logging.Logger log = java.util.logging.Logger.getLogger("elsewhere");
    }

    static class WritesAFile {
        void keep(byte[] face) throws IOException {
            Files.write(Path.of("face"), face);
        }
    }

    @Entity
    static class Stored {
        byte[] picture;

        void setPicture(byte[] picture) {
            this.picture = picture;
        }
    }

    @PermitAll
    static class OpenToAll {}

    @Stateless
    static class SaysNothing {
        public void act() {
            // Any signed-in user could.
        }
    }

    record Printed(byte[] picture) {}

    static class PictureHelper {}

    static class Speechless extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static class ThrowsAnything {
        void act() throws Exception {
            throw new IOException();
        }
    }
}
