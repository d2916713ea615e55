package uk.police.lfr.run;

import java.io.PrintStream;
import java.nio.file.Path;

/** What the person who started the exercise needs to know. */
record ExerciseBanner(ServerPorts ports, String password, Path directory) {

    private static final String RULE = "=".repeat(92);

    void print(PrintStream console) {
        console.println(
                """

                %1$s
                  LFR exercise is live. Exercise data only: nobody real is listed or looked for.

                  Public page     %2$s
                  Staff sign-in   %3$s
                  User names      requester  authoriser  listbuilder  listchecker  operator
                                  engagement  publisher  dpo  auditor  silver  gold  bronze
                                  urgentofficer  engineer  safeguarding  preapprover
                  Password        %4$s   (for all of them)

                  Data            %5$s
                  Stop            Ctrl-C
                %1$s
                """
                        .formatted(
                                RULE,
                                ports.page("/"),
                                ports.page("/operations/"),
                                password,
                                directory.resolve("data")));
        console.flush();
    }
}
