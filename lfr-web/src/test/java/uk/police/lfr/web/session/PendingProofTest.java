package uk.police.lfr.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a session remembers of the question that it put to the sign-in service. */
class PendingProofTest {
    @Test
    void theChallengeIsThatOfTheStandard() {
        // RFC 7636, appendix B.
        var pending = new PendingProof("s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assertEquals("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", pending.challenge());
    }

    @Test
    void nothingIsDrawnTwice() {
        var one = PendingProof.drawn();
        var two = PendingProof.drawn();
        assertEquals(3, Set.of(one.state(), one.nonce(), one.verifier()).size());
        assertNotEquals(one.state(), two.state());
        assertNotEquals(one.nonce(), two.nonce());
        assertNotEquals(one.verifier(), two.verifier());
        assertEquals(43, one.verifier().length(), "as long as the standard wants at least");
    }

    @Test
    void aLogOfItSaysNothing() {
        assertEquals("PendingProof", PendingProof.drawn().toString());
    }
}
