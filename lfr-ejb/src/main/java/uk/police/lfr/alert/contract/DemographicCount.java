package uk.police.lfr.alert.contract;

/**
 * How many decided alerts were about people of one group, as officers perceived them.
 *
 * @param group a constant of one of the dimensions of {@link PerceivedPerson}
 * @param falseAlerts those among them that were wrong
 */
public record DemographicCount(Enum<?> group, int alerts, int falseAlerts) {}
