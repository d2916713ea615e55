package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.boundary.AuthorisationDesk;
import uk.police.lfr.deployment.boundary.PreapprovalDesk;
import uk.police.lfr.deployment.boundary.UrgentDesk;
import uk.police.lfr.deployment.boundary.VariationDesk;
import uk.police.lfr.fixture.HeardRefusals;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.oversight.boundary.EmergencyDesk;
import uk.police.lfr.platform.contract.ProofNeeded;
import uk.police.lfr.retention.boundary.HoldDesk;
import uk.police.lfr.retention.boundary.PolicyDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;

/** What is signed, and that nobody signs it who has not just proved that it is they. */
class ProofGateTest {
    private final HeardRefusals refused = new HeardRefusals();

    @Test
    void everythingThatIsSignedAsksForAProof() {
        Set<String> asked = Stream.of(
                        AuthorisationDesk.class,
                        UrgentDesk.class,
                        VariationDesk.class,
                        PreapprovalDesk.class,
                        WatchlistDesk.class,
                        HoldDesk.class,
                        PolicyDesk.class,
                        EmergencyDesk.class)
                .flatMap(desk -> Arrays.stream(desk.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Proven.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + '.' + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "AuthorisationDesk.authorise",
                        "UrgentDesk.authorise",
                        "UrgentDesk.countersign",
                        "VariationDesk.vary",
                        "PreapprovalDesk.agree",
                        "WatchlistDesk.seal",
                        "HoldDesk.place",
                        "HoldDesk.confirm",
                        "HoldDesk.renew",
                        "HoldDesk.release",
                        "PolicyDesk.propose",
                        "PolicyDesk.confirm",
                        "EmergencyDesk.begin"),
                asked);
    }

    @Test
    void withAFreshProofTheStepIsTaken() throws Exception {
        assertEquals("done", sign(true));
    }

    @Test
    void withoutOneItIsRefusedAndTheLogKnows() {
        ProofNeeded needed = assertThrows(ProofNeeded.class, () -> sign(false));
        assertEquals("proof", needed.field());
        assertEquals("[proof of identity for Desk.sign]", refused.heard().toString());
    }

    private Object sign(boolean fresh) throws Exception {
        ProofGate gate = new ProofGate();
        Wiring.set(gate, "refusals", refused);
        Wiring.set(gate, "proofs", new IdentityDesk() {
            @Override
            public boolean fresh() {
                return fresh;
            }
        });
        Method sign = Desk.class.getDeclaredMethod("sign");
        return gate.check((InvocationContext) Proxy.newProxyInstance(
                ProofGateTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> method.getName().equals("getMethod") ? sign : "done"));
    }

    private static final class Desk {
        void sign() {
            // Only its name is read.
        }
    }
}
