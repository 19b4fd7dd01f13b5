package org.maillage.benchmarks.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.maillage.benchmarks.measure.Contender;

/// scipy and numpy, in a Python process that waits for what it is asked and times itself.
///
/// It reads arrays from a folder and answers each line with one: a number of milliseconds, or why not.
public final class Scipy implements AutoCloseable {

    /// The second is that of the distribution, where another one comes first.
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;
    private final ArrayFiles files;
    private final String version;

    private Scipy(Process process, Path folder) throws IOException {
        this.process = process;
        questions = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        files = new ArrayFiles(folder);
        version = ask("version");
    }

    /// @param folder where arrays are written and read
    /// @return empty when there is no Python, or no scipy for it
    public static Optional<Scipy> start(Path folder) throws IOException {
        Path script = folder.resolve("scipy_peer.py");
        try (InputStream source = Scipy.class.getResourceAsStream("/org/maillage/benchmarks/scipy_peer.py")) {
            Files.write(script, source == null ? new byte[0] : source.readAllBytes());
        }
        for (String python : PYTHONS) {
            Optional<Scipy> scipy = start(python, script, folder);
            if (scipy.isPresent()) {
                return scipy;
            }
        }
        return Optional.empty();
    }

    private static Optional<Scipy> start(String python, Path script, Path folder) {
        Process process;
        try {
            process = new ProcessBuilder(python, script.toString(), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException noPython) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Scipy(process, folder));
        } catch (IOException noScipy) {
            process.destroy();
            return Optional.empty();
        }
    }

    public String name() {
        return "scipy " + version;
    }

    public ArrayFiles files() {
        return files;
    }

    /// Prepares a work from the arrays in the folder.
    ///
    /// @return how long that took, in milliseconds
    public double prepare(String work) throws IOException {
        return Double.parseDouble(ask("prepare " + work));
    }

    /// @param words the work and what it wants to know
    public Contender contender(int threads, double buildMillis, String words) {
        return new Contender(name(), threads, buildMillis, () -> run(words));
    }

    /// @return how long it took, in milliseconds
    public double run(String words) throws IOException {
        return Double.parseDouble(ask("run " + words));
    }

    /// Does a work once more and tells what it found, under the name it writes it.
    public int[] ints(String words, String name) throws IOException {
        ask("write " + words);
        return files.ints(name);
    }

    /// As [#ints(String, String)].
    public double[] doubles(String words, String name) throws IOException {
        ask("write " + words);
        return files.doubles(name);
    }

    /// The most memory it ever held, in bytes.
    public long peakBytes() throws IOException {
        return Long.parseLong(ask("memory"));
    }

    private String ask(String question) throws IOException {
        questions.write(question + "\n");
        questions.flush();
        String answer = answers.readLine();
        if (answer == null || answer.startsWith("error ")) {
            throw new IOException("scipy, asked to " + question + ": " + answer);
        }
        return answer;
    }

    /// Ends the process, which has nothing to lose.
    @Override
    public void close() {
        try {
            questions.close();
            answers.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        } finally {
            process.destroy();
        }
    }
}
