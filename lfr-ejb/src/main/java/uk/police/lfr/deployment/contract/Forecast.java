package uk.police.lfr.deployment.contract;

/**
 * What is to be expected of this list, at this place, with this threshold.
 *
 * @param faces expected to pass, as the application says
 * @param entries expected on the list, as the application says
 * @param falseAlerts expected, from the engine's measured table
 * @param stops at most: every false alert that nobody recognises as one before somebody is approached
 * @param overBudget whether there are more false alerts a face than the force allows itself
 */
public record Forecast(long faces, int entries, double falseAlerts, long stops, boolean overBudget) {}
