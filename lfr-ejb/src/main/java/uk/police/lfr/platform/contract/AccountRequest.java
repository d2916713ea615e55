package uk.police.lfr.platform.contract;

import java.time.Instant;

/** An account that one person asked for and another has to confirm (rule R7). */
public record AccountRequest(long id, StaffMember member, String askedBy, Instant askedAt) {}
