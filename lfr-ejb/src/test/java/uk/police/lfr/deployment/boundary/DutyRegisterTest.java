package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.control.ConsoleAccess;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;

/** Who must be on duty to see a deployment's people: by the right with which they came in. */
class DutyRegisterTest {
    private final DutyRegister register = new DutyRegister();
    private boolean onDuty;

    private DutyRegister askedWith(String right) {
        Wiring.set(
                register,
                "session",
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {SessionContext.class},
                        (self, method, arguments) -> right.equals(arguments[0])));
        return Wiring.set(register, "access", new ConsoleAccess() {
            @Override
            public boolean mayLook(String username, long deploymentId) {
                return onDuty;
            }
        });
    }

    @Test
    void anOpenSessionWhoseRoleIsGoneFromTheRegisterSeesNoMoreThanBefore() {
        // The register is not even asked: an account that was changed or ended could only widen what is seen.
        for (String right : new String[] {Roles.OPERATOR, Roles.ENGAGE}) {
            assertThrows(WrongState.class, () -> askedWith(right).require("x", 7));
        }
        onDuty = true;
        assertTrue(askedWith(Roles.OPERATOR).sees("x", 7));
    }

    @Test
    void anOfficerIsBoundByTheDesksRolesAlone() {
        assertTrue(askedWith(Roles.AO).sees("x", 7));
        assertFalse(askedWith(Roles.ENGAGE).sees("x", 7));
    }
}
