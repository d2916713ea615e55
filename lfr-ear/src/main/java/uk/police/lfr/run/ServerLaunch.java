package uk.police.lfr.run;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * How one server process is to be started: which server, which application, where it writes, on which ports, with which
 * settings. Not thread-safe; {@link #start()} may be called again after the process has ended, for a restart on the same data.
 */
public final class ServerLaunch {

    private final Path serverHome;
    private final Path application;
    private final ServerDirectory directory;
    private final ServerPorts ports;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<String> javaOptions = new ArrayList<>();
    private String configuration = "standalone.xml";
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Redirect console = Redirect.INHERIT;

    /**
     * @param serverHome the provisioned server
     * @param application the EAR
     * @param directory where the process writes
     */
    public ServerLaunch(Path serverHome, Path application, ServerDirectory directory, ServerPorts ports) {
        this.serverHome = serverHome;
        this.application = application;
        this.directory = directory;
        this.ports = ports;
    }

    /** Sets a system property of the server. */
    public ServerLaunch property(String name, Object value) {
        properties.put(name, value.toString());
        return this;
    }

    /** Names another of the server's configurations, such as {@code standalone-oidc.xml}. */
    public ServerLaunch configuration(String file) {
        configuration = file;
        return this;
    }

    /** Adds an option of the Java machine to those of {@code bin/lfr-jvm.options}. */
    public ServerLaunch javaOption(String option) {
        javaOptions.add(option);
        return this;
    }

    /** Sets a variable in the server's environment, which is otherwise that of this process. */
    public ServerLaunch variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Says where the server's console goes; without this call, to the console of this process. */
    public ServerLaunch console(Redirect target) {
        console = target;
        return this;
    }

    /** Where the process writes. */
    public ServerDirectory directory() {
        return directory;
    }

    /** Where the process listens. */
    public ServerPorts ports() {
        return ports;
    }

    /**
     * Starts the process; it is not ready before {@link ServerProcess#awaitReady} returns. The caller closes the result.
     */
    public ServerProcess start() throws IOException {
        directory.layOut(serverHome);
        directory.place(application);
        var builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.redirectOutput(console);
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start(), directory, ports, application.getFileName());
    }

    private List<String> command() {
        var command = StandaloneCommandBuilder.of(serverHome)
                .setBaseDirectory(directory.path())
                .setJavaOptions("@" + serverHome.resolve("bin/lfr-jvm.options"))
                .addJavaOptions(javaOptions)
                .addServerArgument("--read-only-server-config=" + configuration)
                .addServerArgument("-Djboss.http.port=" + ports.http())
                .addServerArgument("-Djboss.public.port=" + ports.publicHttp())
                .addServerArgument("-Djboss.management.http.port=" + ports.management())
                .addServerArgument(
                        "-Djboss.server.content.dir=" + directory.path().resolve("tmp/content"));
        properties.forEach((name, value) -> command.addServerArgument("-D" + name + "=" + value));
        return command.build();
    }
}
