package uk.police.lfr.bench.peers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** A program beside this one that answers questions, a line each; it says "ready" first. */
final class PeerProcess implements Side {
    private final String name;
    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    /** @throws IOException it is not installed, or ends at once */
    PeerProcess(String... command) throws IOException {
        name = command[0];
        process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        questions = process.outputWriter();
        answers = process.inputReader();
        String first = answers.readLine();
        if (!"ready".equals(first)) {
            close();
            throw new IOException(name + " is not ready");
        }
    }

    String ask(String question) throws IOException {
        questions.write(question + "\n");
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException(name + " does not answer " + question);
        }
        return answer;
    }

    @Override
    public Round round() throws IOException {
        String[] words = ask("round").split(" ");
        return new Round(Double.parseDouble(words[0]), Double.parseDouble(words[1]), Long.parseLong(words[2]));
    }

    @Override
    public String found() throws IOException {
        return ask("found").strip();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
