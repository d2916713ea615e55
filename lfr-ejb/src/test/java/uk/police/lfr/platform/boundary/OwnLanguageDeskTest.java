package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Assembly;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.platform.contract.SpokenLanguage;
import uk.police.lfr.platform.control.AccountEnds;

/** A person's language follows them from device to device, and goes with their account. */
class OwnLanguageDeskTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final TestDatabase database = TestDatabase.inMemory();
    private final Assembly assembly = new Assembly(database).with(Clock.class, new TestClock(NOW));

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T at(T desk, String user) {
        try {
            assembly.with(Caller.class, new SignedInAs(user));
            return assembly.fill(desk);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void choose(String user, SpokenLanguage language) {
        OwnLanguageDesk desk = at(new OwnLanguageDesk(), user);
        database.run(() -> desk.choose(language));
    }

    private Optional<SpokenLanguage> chosen(String user) {
        OwnLanguageDesk desk = at(new OwnLanguageDesk(), user);
        return database.inTransaction(desk::chosen);
    }

    @Test
    void everybodyHasTheirOwnAndMayChangeIt() {
        assertEquals(Optional.empty(), chosen("operator"));
        choose("operator", SpokenLanguage.WELSH);
        choose("dpo", SpokenLanguage.WELSH);
        choose("dpo", SpokenLanguage.ENGLISH);
        assertEquals(Optional.of(SpokenLanguage.WELSH), chosen("operator"));
        assertEquals(Optional.of(SpokenLanguage.ENGLISH), chosen("dpo"));
    }

    @Test
    void itGoesWithTheAccount() {
        choose("operator", SpokenLanguage.WELSH);
        AccountEnds ends = at(new AccountEnds(), "engineer");
        database.run(() -> ends.end("operator", "engineer", NOW));
        assertEquals(Optional.empty(), chosen("operator"));
    }

    @Test
    void theDatabaseKnowsTwoLanguages() {
        assertThrows(
                PersistenceException.class,
                () -> database.run(() -> database.entities()
                        .createNativeQuery("insert into staff_language (username, language) values ('operator', 'fr')")
                        .executeUpdate()));
    }
}
