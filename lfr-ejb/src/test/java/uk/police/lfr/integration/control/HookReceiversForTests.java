package uk.police.lfr.integration.control;

import uk.police.lfr.fixture.Assembly;

/** Receivers that a test names. */
public final class HookReceiversForTests {
    private HookReceiversForTests() {}

    public static void put(Assembly assembly, String addresses, String secret) {
        assembly.with(HookReceivers.class, new HookReceivers(addresses, secret));
    }
}
