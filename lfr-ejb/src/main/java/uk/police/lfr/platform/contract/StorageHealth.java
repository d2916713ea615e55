package uk.police.lfr.platform.contract;

/**
 * Whether the server's disks have room for what must be written while faces are compared: log, keys, alerts.
 *
 * @param sound there is more than the floor
 * @param low there is less than four times the floor, so that somebody should act
 * @param freeBytes on the fullest of the disks; 0 where one cannot be asked
 */
public record StorageHealth(boolean sound, boolean low, long freeBytes) {}
