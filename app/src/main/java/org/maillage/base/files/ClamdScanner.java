package org.maillage.base.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.regex.Pattern;

/// Asks the daemon of ClamAV, over TCP or its socket on the same machine (clamd(8), command `INSTREAM`): the bytes in
/// slices, each behind its length, an empty one at the end, then one line of answer.
final class ClamdScanner implements FileScanner {

    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int SLICE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private final SocketAddress address;
    private final Duration patience;

    private ClamdScanner(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /// @param where `host:port`, or the path of a socket
    /// @param patience for the whole answer
    static ClamdScanner at(String where, Duration patience) {
        if (where.startsWith("/")) {
            return new ClamdScanner(UnixDomainSocketAddress.of(where), patience);
        }
        int colon = where.lastIndexOf(':');
        if (colon < 1 || !where.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "maillage.clamav is neither host:port nor the path of a socket: " + where);
        }
        return new ClamdScanner(
                new InetSocketAddress(where.substring(0, colon), Integer.parseInt(where.substring(colon + 1))),
                patience);
    }

    @Override
    public Verdict scan(Content content) throws IOException {
        try (SocketChannel clamd = SocketChannel.open(family())) {
            // A closed channel ends whatever waits on it: reading from a socket on the machine knows no timeout.
            Thread watch = Thread.ofVirtual().start(() -> closeAfter(patience, clamd));
            try {
                clamd.connect(resolved());
                return verdict(answer(clamd, content));
            } finally {
                watch.interrupt();
            }
        }
    }

    private StandardProtocolFamily family() {
        return address instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
    }

    // The name may lead elsewhere since the last time; one that leads nowhere is no answer.
    private SocketAddress resolved() throws IOException {
        if (address instanceof InetSocketAddress inet) {
            var now = new InetSocketAddress(inet.getHostString(), inet.getPort());
            if (now.isUnresolved()) {
                throw new IOException("No machine is called " + inet.getHostString());
            }
            return now;
        }
        return address;
    }

    private static String answer(SocketChannel clamd, Content content) throws IOException {
        var out = new DataOutputStream(Channels.newOutputStream(clamd));
        out.write("zINSTREAM\0".getBytes(UTF_8));
        content.writeTo(new Sliced(out));
        out.writeInt(0);
        out.flush();
        var answer = new String(Channels.newInputStream(clamd).readNBytes(LONGEST_ANSWER), UTF_8);
        return answer.replace("\0", "").strip();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        throw new IOException("clamd answers: " + answer);
    }

    private static void closeAfter(Duration patience, SocketChannel channel) {
        try {
            Thread.sleep(patience);
            channel.close();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            // It could not be closed: whoever waits on it will be told.
        }
    }

    private static final class Sliced extends FilterOutputStream {

        private final DataOutputStream slices;

        Sliced(DataOutputStream slices) {
            super(slices);
            this.slices = slices;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            for (int at = from; at < from + length; at += SLICE) {
                int slice = Math.min(SLICE, from + length - at);
                slices.writeInt(slice);
                slices.write(some, at, slice);
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
