package uk.police.lfr.platform.boundary;

import java.time.Instant;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.AccountEndAsked;
import uk.police.lfr.platform.contract.AccountEnded;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.platform.control.AccountEnds;
import uk.police.lfr.platform.control.AccountRequests;
import uk.police.lfr.platform.control.AccountStore;
import uk.police.lfr.platform.control.OwnAccounts;
import uk.police.lfr.platform.control.StaffStore;
import uk.police.lfr.platform.control.TrainingStore;

/** The account tables on the real schema, and the desks over them. The test closes the database. */
final class AccountHouse {
    static final char[] PASSWORD = "long-enough-for-it".toCharArray();

    final TestDatabase database = TestDatabase.inMemory();
    final TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
    final HeardEvents<AccountEndAsked> endAsked = new HeardEvents<>();
    final HeardEvents<AccountEnded> ended = new HeardEvents<>();
    final TrainingStore training = database.behind(new TrainingStore());
    final StaffStore staff = Wiring.set(database.behind(new StaffStore()), "training", training);
    final AccountEnds ends = Wiring.set(database.behind(new AccountEnds()), "training", training);
    final OwnAccounts own = database.behind(new OwnAccounts());
    final AccountStore accounts =
            Wiring.set(Wiring.set(database.behind(new AccountStore()), "training", training), "clock", clock);

    StaffDesk desk(String name) {
        StaffDesk desk = new StaffDesk();
        Wiring.set(desk, "requests", database.behind(new AccountRequests()));
        Wiring.set(desk, "accounts", accounts);
        Wiring.set(desk, "ends", ends);
        Wiring.set(desk, "staff", staff);
        Wiring.set(desk, "caller", new SignedInAs(name));
        Wiring.set(desk, "clock", clock);
        Wiring.set(desk, "asked", new HeardEvents<>());
        Wiring.set(desk, "set", new HeardEvents<>());
        Wiring.set(desk, "refused", new HeardEvents<>());
        Wiring.set(desk, "endAsked", endAsked);
        Wiring.set(desk, "ended", ended);
        return desk;
    }

    /** Makes the account without anybody's asking. */
    void make(StaffMember member) {
        database.run(() -> accounts.set(member, "hash", "system"));
    }

    /** The number of the request that the engineer makes. */
    long asked(StaffMember wanted) {
        database.run(() -> desk("engineer").ask(wanted, PASSWORD));
        return newest();
    }

    /** The number of the last request that waits. */
    long newest() {
        return database.inTransaction(() -> desk("dpo").waiting().stream()
                .mapToLong(request -> request.id())
                .max()
                .orElseThrow());
    }
}
