package uk.police.lfr.deployment.contract;

/**
 * A camera of the plan.
 *
 * @param name as staff know it
 * @param address {@code rtsp}, {@code rtsps}, {@code http} or {@code https} address; may hold the camera's password, so
 *     it never leaves in a view (there it is shortened) or a log
 * @param group the place that it looks at with others: who is found by one of them raises no second alert by another for
 *     a while. Empty where none is named; these cameras are one group
 */
public record CameraPlan(String name, String address, String group) {
    /** Longest name of a group. */
    public static final int GROUP_LENGTH = 60;

    /** A camera for which no place is named. */
    public CameraPlan(String name, String address) {
        this(name, address, "");
    }

    @Override
    public String toString() {
        return "CameraPlan " + name;
    }
}
