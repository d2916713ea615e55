package uk.police.lfr.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.RoleSide;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.StaffMember;

/** Rule R5 at the account. */
class AccountStoreTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void whoOverseesHoldsNoOtherRole(Role role) {
        if (role.side() != RoleSide.OVERSIGHT) {
            StaffMember both = new StaffMember("x", "X", Rank.CHIEF_CONSTABLE, Set.of(Role.AUDITOR, role), Map.of());
            SeparationOfDuties refused =
                    assertThrows(SeparationOfDuties.class, () -> new AccountStore().set(both, "hash", "system"));
            assertEquals("staff.one_side", refused.key());
        }
    }
}
