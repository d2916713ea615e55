package uk.police.lfr.platform.contract;

import java.time.Instant;

/**
 * News for one person.
 *
 * @param kind names its sentence on the page, such as {@code THRESHOLD_CHANGED}
 * @param subject as in {@link Auditable}, such as {@code deployment/12}
 * @param detail what the sentence is filled with, such as a deployment's reference; never a person of the public
 */
public record StaffNotice(long id, String kind, String subject, String detail, Instant toldAt) {}
