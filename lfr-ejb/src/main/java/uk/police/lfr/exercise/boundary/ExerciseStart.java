package uk.police.lfr.exercise.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import uk.police.lfr.exercise.control.ExerciseAccount;
import uk.police.lfr.exercise.control.ExerciseSteps;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.boundary.StaffAccounts;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Roles;

/**
 * Sets the exercise up after the application has started. The password of its accounts comes from the environment
 * variable {@value #PASSWORD_VARIABLE} at each start.
 */
@Startup
@Singleton
@DependsOn({"Installation", "FaceModels", "ImportRecovery", "LogCheckTimer"})
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@PermitAll // Reached by its own timer alone.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExerciseStart {
    public static final String PASSWORD_VARIABLE = "LFR_EXERCISE_PASSWORD";

    /** An exercise's courses are as long out of date as nobody starts it. */
    private static final Period TRAINING_COUNTS = Period.ofYears(1);

    private static final String STAFF = "staff";

    /** As often as a console says that its person is there. */
    private static final Duration STAFF_EVERY = Duration.ofSeconds(15);

    private static final System.Logger LOG = System.getLogger(ExerciseStart.class.getName());

    @Inject
    private Installation installation;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private ExerciseSteps steps;

    @Inject
    private Clock clock;

    @Resource
    private TimerService timers;

    @PostConstruct
    void whenStarted() {
        if (installation.exercise()) {
            timers.createSingleActionTimer(0, new TimerConfig("exercise", false));
        }
    }

    @Timeout
    void run(Timer timer) {
        if (STAFF.equals(timer.getInfo())) {
            steps.staffAreHere(System.getenv(PASSWORD_VARIABLE).toCharArray());
        } else {
            setUp();
        }
    }

    private void setUp() {
        String password = System.getenv(PASSWORD_VARIABLE);
        String media = System.getProperty(Installation.EXERCISE_FOLDER_PROPERTY);
        if (password == null || password.isBlank() || media == null) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Exercise: set {0} and the system property {1}",
                    PASSWORD_VARIABLE,
                    Installation.EXERCISE_FOLDER_PROPERTY);
            return;
        }
        LocalDate trainedUntil =
                LocalDate.ofInstant(clock.instant(), ForceTime.ZONE).plus(TRAINING_COUNTS);
        for (ExerciseAccount account : ExerciseAccount.values()) {
            accounts.set(account.member(trainedUntil), password.toCharArray());
        }
        steps.prepare(password.toCharArray(), Path.of(media));
        // Only now: this bean does one thing at a time, and setting up takes longer than a timer waits.
        timers.createIntervalTimer(0, STAFF_EVERY.toMillis(), new TimerConfig(STAFF, false));
    }
}
