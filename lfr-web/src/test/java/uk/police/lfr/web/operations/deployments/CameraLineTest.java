package uk.police.lfr.web.operations.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.CameraPlan;

class CameraLineTest {
    private static final String ADDRESS = "rtsp://10.0.0.7/stream?channel = 1";

    @Test
    void aPlaceStandsBehindTheName() {
        assertEquals(new CameraPlan("Gate 1", ADDRESS, "North side"), read("Gate 1 [ North side ] = " + ADDRESS));
        assertEquals(new CameraPlan("Gate 1", ADDRESS, ""), read("Gate 1 = " + ADDRESS));
        assertEquals(new CameraPlan("Gate 1", ADDRESS, ""), read("Gate 1 [] = " + ADDRESS));
    }

    @Test
    void anAddressAloneIsNamedByItsNumber() {
        assertEquals(new CameraPlan("Camera 3", "rtsp://[fd00::7]/stream"), read("rtsp://[fd00::7]/stream"));
    }

    @Test
    void whatIsShownIsReadBackAsItWas() {
        for (String place : new String[] {"", "North side"}) {
            CameraPlan camera = new CameraPlan("Gate 1", ADDRESS, place);
            assertEquals(camera, read(CameraLine.of(camera)));
        }
    }

    private static CameraPlan read(String line) {
        return CameraLine.read(line, 3);
    }
}
