package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import uk.police.lfr.it.probe.NativesProbe;

/** FFmpeg and ONNX Runtime belong to the server: a redeploy must neither break them nor load them a second time. */
@ArquillianTest
@RunAsClient
class NativesIT {

    private static final String LFR = "lfr";

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = LFR, managed = false)
    static EnterpriseArchive application() {
        return Deployments.application(NativesProbe.class);
    }

    @Test
    void nativesAreLoadedOnceAndSurviveARedeploy() throws Exception {
        deployer.deploy(LFR);
        var first = mapped();
        deployer.undeploy(LFR);
        deployer.deploy(LFR);
        var second = mapped();
        deployer.undeploy(LFR);
        assertEquals(2, first.size(), "one file of FFmpeg, one of ONNX Runtime: " + first);
        assertEquals(first, second);
    }

    private static List<String> mapped() throws Exception {
        var answer = Http.get(SystemUnderTest.ports().page("/probe/natives"));
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().lines().toList();
    }
}
