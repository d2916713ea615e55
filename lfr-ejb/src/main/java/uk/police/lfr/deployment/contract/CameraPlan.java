package uk.police.lfr.deployment.contract;

/**
 * A camera of the plan.
 *
 * @param name as staff know it
 * @param address {@code rtsp}, {@code rtsps}, {@code http} or {@code https} address; may hold the camera's password, so
 *     it never leaves in a view (there it is shortened) or a log
 */
public record CameraPlan(String name, String address) {
    @Override
    public String toString() {
        return "CameraPlan " + name;
    }
}
