package uk.police.lfr.web.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.WrongState;

/** What somebody learns who asks for a picture that is not theirs. */
class PictureReplyTest {
    private static List<String> answer(PictureReply.Source source) throws IOException {
        List<String> answered = new ArrayList<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                PictureReplyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, arguments) -> {
                    answered.add(method.getName() + Arrays.toString(arguments));
                    return null;
                });
        PictureReply.send(response, source);
        return answered;
    }

    @Test
    void unknownAndForbiddenAreTheSame() throws IOException {
        List<String> unknown = answer(to -> {
            throw new NotFound("alert.not_found", 4711);
        });
        List<String> anothers = answer(to -> {
            to.write(1);
            throw new WrongState("alert.not_claimed", 12);
        });
        assertEquals(List.of("sendError[404]"), unknown);
        assertEquals(unknown, anothers);
    }
}
