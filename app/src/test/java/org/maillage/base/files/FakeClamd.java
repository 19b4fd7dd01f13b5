package org.maillage.base.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Answers as clamd does to `INSTREAM`: the EICAR string is found, everything else is clean.
final class FakeClamd implements AutoCloseable {

    private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private final ServerSocket server;

    FakeClamd() {
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Thread.ofVirtual().start(this::answerAll);
    }

    String address() {
        return "localhost:" + server.getLocalPort();
    }

    private void answerAll() {
        try {
            while (!server.isClosed()) {
                try (Socket asked = server.accept()) {
                    answer(asked);
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void answer(Socket asked) throws IOException {
        var in = new DataInputStream(asked.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            asked.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        boolean found = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        asked.getOutputStream()
                .write((found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
