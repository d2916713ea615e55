package uk.police.lfr.web.operations.deployments;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.lfr.deployment.contract.CameraPlan;

/** A camera as a line of the form: "name = address", or "name [place] = address" for one of several at a place. */
final class CameraLine {
    private static final Pattern NAME_AND_PLACE = Pattern.compile("(.*?)\\s*\\[([^\\]]*)]");

    private CameraLine() {}

    static String of(CameraPlan camera) {
        String place = camera.group().isEmpty() ? "" : " [" + camera.group() + "]";
        return camera.name() + place + " = " + camera.address();
    }

    /** @param number names a camera whose line is an address alone */
    static CameraPlan read(String line, int number) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            return new CameraPlan("Camera " + number, line);
        }
        String name = line.substring(0, equals).strip();
        String address = line.substring(equals + 3).strip();
        Matcher placed = NAME_AND_PLACE.matcher(name);
        return placed.matches()
                ? new CameraPlan(placed.group(1), address, placed.group(2).strip())
                : new CameraPlan(name, address);
    }
}
