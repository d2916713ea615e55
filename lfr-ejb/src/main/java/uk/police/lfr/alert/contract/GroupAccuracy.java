package uk.police.lfr.alert.contract;

/**
 * How often alerts about people of one group were wrong, as officers perceived them after deciding.
 *
 * @param group a constant of one of the dimensions of {@link PerceivedPerson}
 * @param wrong of the decided alerts; null where so few would point to a person
 */
public record GroupAccuracy(Enum<?> group, Proportion wrong, GroupAlarm alarm) {}
