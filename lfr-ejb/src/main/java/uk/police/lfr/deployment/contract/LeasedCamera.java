package uk.police.lfr.deployment.contract;

/**
 * A camera for the worker that reads it.
 *
 * @param address with its secrets; never log it
 */
public record LeasedCamera(long id, String name, String address) {
    @Override
    public String toString() {
        return "LeasedCamera " + id + " " + name;
    }
}
