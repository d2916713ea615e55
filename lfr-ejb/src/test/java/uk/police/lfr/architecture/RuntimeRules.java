package uk.police.lfr.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** R8 to R10: time, threads and words come from where the server can see them. */
final class RuntimeRules {
    private static final DescribedPredicate<JavaCall<?>> READ_THE_TIME_UNASKED =
            describe("reads the time without a Clock", call -> {
                JavaClass owner = call.getTargetOwner();
                boolean withClock = call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
                boolean noParameters = call.getTarget().getRawParameterTypes().isEmpty();
                return owner.getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && !withClock
                        || owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system")
                        || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
                        || (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class))
                                && call.getName().equals("<init>")
                                && noParameters;
            });

    private static final DescribedPredicate<JavaCall<?>> START_A_THREAD =
            describe("starts a thread of its own", call -> {
                JavaClass owner = call.getTargetOwner();
                boolean made = call.getName().equals("<init>");
                return made && (owner.isAssignableTo(Thread.class) || owner.isAssignableTo(Timer.class))
                        || made
                                && owner.isAssignableTo(Executor.class)
                                && owner.getPackageName().startsWith("java.")
                        || owner.isEquivalentTo(Executors.class)
                        || owner.isEquivalentTo(CompletableFuture.class)
                                && call.getName().endsWith("Async");
            });

    @ArchTest
    static final ArchRule R8_TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("uk.police.lfr.platform.control.ClockProducer")
            .and()
            // The evaluation's commands make their own clock and hand it on.
            .resideOutsideOfPackage("uk.police.lfr.evaluation")
            .should()
            .callCodeUnitWhere(READ_THE_TIME_UNASKED)
            .because("deadlines and authorities are tested at any moment, clock changes included; inject"
                    + " java.time.Clock and call clock.instant()");

    @ArchTest
    static final ArchRule R9_THREADS_ARE_THE_SERVERS = noClasses()
            .should()
            .callCodeUnitWhere(START_A_THREAD)
            .because("a thread that the server does not know outlives the application and has no context; submit to"
                    + " the managed executor");

    @ArchTest
    static final ArchRule R10_NO_STANDARD_STREAMS = noClasses()
            .that()
            // Run by hand, outside the server.
            .resideOutsideOfPackages("uk.police.lfr.audit.verify..", "uk.police.lfr.evaluation")
            .should(ACCESS_STANDARD_STREAMS)
            .because("what is printed bears no level and no category; use System.Logger");

    @ArchTest
    static final ArchRule R10_ONE_LOGGER = noClasses()
            .should(dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                    "java.util.logging..",
                    "org.slf4j..",
                    "org.jboss.logging..",
                    "org.apache.logging..",
                    "org.apache.commons.logging..")))
            .because("one facade, at home in every package; use System.getLogger");

    private RuntimeRules() {}
}
