package uk.police.lfr.deployment.contract;

/**
 * A camera for the worker that reads it.
 *
 * @param address without its secrets, unless it was opened for who connects to it; never log it
 * @param group the place that it and others look at; empty where the plan names none
 */
public record LeasedCamera(long id, String name, String address, String group) {
    @Override
    public String toString() {
        return "LeasedCamera " + id + " " + name;
    }
}
