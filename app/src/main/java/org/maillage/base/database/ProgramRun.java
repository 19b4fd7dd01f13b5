package org.maillage.base.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One run of a program to its end: whether it succeeded, and what it said.
record ProgramRun(boolean succeeded, String output) {

    static ProgramRun of(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // English messages: the reason of a failure is recognised in them.
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new ProgramRun(process.waitFor() == 0, output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ProgramRun(false, "interrupted: " + output);
        }
    }
}
