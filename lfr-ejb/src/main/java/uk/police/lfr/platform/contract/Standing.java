package uk.police.lfr.platform.contract;

/**
 * How an account stands now.
 *
 * @param stamp changes with password, roles, side and whether the account's time is running; empty for people whom the
 *     server knows from elsewhere
 * @param firstPassword whether somebody else chose the password
 */
public record Standing(String stamp, boolean firstPassword) {}
