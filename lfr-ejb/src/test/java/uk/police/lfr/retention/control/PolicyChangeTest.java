package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.contract.KeepFor;
import uk.police.lfr.retention.contract.PolicyChanged;
import uk.police.lfr.retention.contract.PolicyRule;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.entity.AdoptedPolicy;
import uk.police.lfr.retention.entity.PolicyProposal;

/** One proposes, another confirms, and what was signed cannot be changed behind their backs. */
class PolicyChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.inMemory(AdoptedPolicy.class, PolicyProposal.class);
    private final TestClock clock = new TestClock(NOW);
    private final HeardEvents<PolicyChanged> changed = new HeardEvents<>();
    private final Policies policies = new Policies();
    private final PolicyChange change = new PolicyChange();

    @BeforeEach
    void wire() {
        PolicyStore store = database.behind(new PolicyStore());
        Wiring.set(policies, "store", store);
        Wiring.set(policies, "keys", new TestVault(folder).signing());
        Wiring.set(policies, "clock", clock);
        Wiring.set(change, "store", store);
        Wiring.set(change, "policies", policies);
        Wiring.set(change, "clock", clock);
        Wiring.set(change, "proposed", new HeardEvents<>());
        Wiring.set(change, "withdrawn", new HeardEvents<>());
        Wiring.set(change, "changed", changed);
        database.run(change::adoptFirst);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private RetentionPolicy footageFor(String keep, Instant from) {
        List<PolicyRule> rules = new ArrayList<>(policies.current().rules());
        rules.replaceAll(rule -> rule.rule() != RetentionRule.FOOTAGE
                ? rule
                : new PolicyRule(rule.rule(), new KeepFor(keep), rule.exceptions(), rule.source(), rule.wording()));
        return new RetentionPolicy(1, "Data Protection Officer", from, rules);
    }

    private long propose(RetentionPolicy policy) {
        return database.inTransaction(() -> change.propose(policy, "dpo"));
    }

    private String footage() {
        return policies.current().keep(RetentionRule.FOOTAGE).text();
    }

    private void inTheDatabase(String statement) {
        database.run(() -> database.entities().createNativeQuery(statement).executeUpdate());
    }

    @Test
    void anInstallationBeginsWithTheProductsPolicySigned() {
        assertEquals(PolicyFile.ofTheProduct(), policies.current());
        assertTrue(policies.trouble().isEmpty());
        database.run(change::adoptFirst);
        assertEquals(1, policies.versions().size());
        assertEquals(1, changed.heard().get(0).version());
    }

    @Test
    void theSecondPersonsConfirmationMakesItGovernFromItsDate() {
        Instant monday = NOW.plus(Duration.ofDays(2));
        long proposal = propose(footageFor("P14D", monday));
        assertEquals(1, change.waiting().size());
        database.run(() -> change.confirm(proposal, "superintendent"));

        assertEquals("P31D", footage());
        clock.move(Duration.ofDays(2));
        assertEquals("P14D", footage());
        assertEquals(2, policies.current().version());
        assertEquals("2", changed.heard().get(1).publicFacts().get("version"));
        assertTrue(changed.heard().get(1).publicFacts().values().stream().noneMatch(fact -> fact.contains("dpo")));
    }

    @Test
    void nobodyConfirmsTheirOwnProposalNotEvenInTheDatabase() {
        long proposal = propose(footageFor("P14D", NOW));
        assertThrows(SeparationOfDuties.class, () -> database.run(() -> change.confirm(proposal, "dpo")));
        assertThrows(
                PersistenceException.class,
                () -> inTheDatabase("update retention_policy_proposal set state = 'ADOPTED', decided_by = 'dpo'"));
        assertThrows(
                PersistenceException.class,
                () -> inTheDatabase("update retention_policy set confirmed_by = proposed_by"));
    }

    @Test
    void aProposalIsDecidedOnce() {
        long proposal = propose(footageFor("P14D", NOW));
        database.run(() -> change.withdraw(proposal, "dpo"));
        assertThrows(WrongState.class, () -> database.run(() -> change.confirm(proposal, "superintendent")));
        assertEquals("P31D", footage());
    }

    @Test
    void whatGoesBeyondTheLimitsIsNotEvenProposed() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> propose(footageFor("P60D", NOW)));
        assertEquals("retention.policy_too_long", refused.key());
    }

    @Test
    void aChangedRowGovernsNothingAndTheLastSoundOneGoesOn() {
        long proposal = propose(footageFor("P14D", NOW));
        database.run(() -> change.confirm(proposal, "superintendent"));
        assertEquals("P14D", footage());

        inTheDatabase("update retention_policy set body = replace(body, '\"P14D\"', '\"P30D\"') where version = 2");
        assertEquals("P31D", footage());
        assertTrue(policies.trouble().orElse("").contains("Version 2"));

        inTheDatabase("update retention_policy set signature = 'AAAA' where version = 1");
        assertEquals(PolicyFile.ofTheProduct(), policies.current());
    }

    @Test
    void aFileIsTakenBackOnlyWithItsSignature() {
        String file = policies.signedFile().orElseThrow();
        assertEquals(policies.current(), change.read(file));

        String lengthened = file.replace("\"P7D\"", "\"P6D\"");
        assertEquals(
                "retention.policy_signature",
                assertThrows(InvalidInput.class, () -> change.read(lengthened)).key());
        String stripped = file.replaceAll("\"signature\":\"[^\"]*\"", "\"signature\":\"\"");
        assertThrows(InvalidInput.class, () -> change.read(stripped));
        assertThrows(InvalidInput.class, () -> change.read("{}"));
        assertThrows(InvalidInput.class, () -> change.read("not json"));
    }
}
