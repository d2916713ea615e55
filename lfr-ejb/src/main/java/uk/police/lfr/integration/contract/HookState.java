package uk.police.lfr.integration.contract;

/** What became of a message. */
public enum HookState {
    WAITING,
    TAKEN,
    GIVEN_UP
}
