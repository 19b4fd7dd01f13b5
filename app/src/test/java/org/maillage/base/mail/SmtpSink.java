package org.maillage.base.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An SMTP server that keeps nothing but the `Message-ID`s: of each message whose final dot it has read, noted before
/// it
/// answers.
public final class SmtpSink implements AutoCloseable {

    /// In the place of an answer: the connection breaks without a word.
    public static final String BREAK = "";

    private static final String NAME = "message-id: ";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Function<String, @Nullable String> answers = line -> null;

    public SmtpSink() throws IOException {
        Thread.ofVirtual().start(this::accept);
    }

    /// @param answers what it says to a command line, or to the `.` that ends a message; null where it agrees
    public void answer(Function<String, @Nullable String> answers) {
        this.answers = answers;
    }

    public int port() {
        return socket.getLocalPort();
    }

    public int connections() {
        return connections.get();
    }

    /// In the order they came, as often as they came.
    public List<String> received() {
        synchronized (received) {
            return List.copyOf(received);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // Nobody is listened to any more.
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = client.getOutputStream();
            say(out, "220 sink");
            for (String line = lines.readLine(); line != null && !line.startsWith("QUIT"); line = lines.readLine()) {
                if (!converse(line, lines, out)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // As a client that is killed does.
        }
    }

    /// @return false when the connection is to break
    private boolean converse(String line, BufferedReader lines, OutputStream out) throws IOException {
        String asked = answers.apply(line);
        if (asked == null && line.startsWith("DATA")) {
            say(out, "354 go on");
            String name = readMessage(lines);
            if (name == null) {
                return false;
            }
            asked = answers.apply(".");
            if (asked == null || asked.equals(BREAK)) {
                received.add(name);
            }
        }
        if (BREAK.equals(asked)) {
            return false;
        }
        say(out, asked == null ? "250 OK" : asked);
        return true;
    }

    /// @return its `Message-ID`, or null when the connection ended before the dot
    private static @Nullable String readMessage(BufferedReader lines) throws IOException {
        String name = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(".")) {
                return name;
            }
            if (name.isEmpty() && line.regionMatches(true, 0, NAME, 0, NAME.length())) {
                name = line.substring(NAME.length());
            }
        }
        return null;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
