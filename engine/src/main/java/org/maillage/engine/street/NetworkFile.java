package org.maillage.engine.street;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A network in a file, so that an extract is read once: its columns one after the other, with a checksum.
///
/// Numbers are big-endian. The file says which network it is; one of another key, cut or altered is no network.
public final class NetworkFile {

    private static final int MAGIC = 0x4D41494C; // "MAIL"
    private static final int VERSION = 1;
    private static final int COLUMNS = 7;

    private NetworkFile() {}

    /// Writes beside the file first and moves it there whole: who reads it meanwhile finds the one before, or none.
    ///
    /// @throws IOException when there is no room or no right to write
    public static void write(StreetNetwork network, Path file) throws IOException {
        Edges edges = network.lines();
        byte[] key = network.key().getBytes(StandardCharsets.UTF_8);
        var content = ByteBuffer.allocate(sizeOf(edges, key));
        content.putInt(key.length).put(key).putInt(edges.nodes());
        for (int[] column : columns(edges)) {
            content.putInt(column.length);
            content.asIntBuffer().put(column);
            content.position(content.position() + Integer.BYTES * column.length);
        }
        Path folder = file.toAbsolutePath().getParent();
        Path partial = Files.createTempFile(folder, file.getFileName().toString(), ".partial");
        try {
            write(content.flip(), partial);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void write(ByteBuffer content, Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeLong(checksum(content));
            out.write(content.array(), 0, content.limit());
        }
    }

    /// @return empty when there is no such file, or when it is not whole or not that network
    /// @throws IOException when the file is there and cannot be read
    public static Optional<StreetNetwork> read(Path file, String key) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file)) {
            if (channel.size() < 2 * Integer.BYTES + Long.BYTES || channel.size() > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, channel.size());
            boolean whole = all.getInt() == MAGIC && all.getInt() == VERSION && all.getLong() == checksum(all.slice());
            return whole ? network(all, key) : Optional.empty();
        }
    }

    private static Optional<StreetNetwork> network(ByteBuffer content, String key) {
        var written = new byte[content.getInt()];
        content.get(written);
        if (!new String(written, StandardCharsets.UTF_8).equals(key)) {
            return Optional.empty();
        }
        int nodes = content.getInt();
        var columns = new int[COLUMNS][];
        for (int column = 0; column < COLUMNS; column++) {
            columns[column] = new int[content.getInt()];
            content.asIntBuffer().get(columns[column]);
            content.position(content.position() + Integer.BYTES * columns[column].length);
        }
        return Optional.of(new StreetNetwork(
                key,
                new Edges(nodes, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6])));
    }

    private static int[][] columns(Edges edges) {
        return new int[][] {
            edges.from(),
            edges.to(),
            edges.millisThere(),
            edges.millisBack(),
            edges.firstPoint(),
            edges.latE7(),
            edges.lonE7()
        };
    }

    private static int sizeOf(Edges edges, byte[] key) {
        long bytes = 2L * Integer.BYTES + key.length;
        for (int[] column : columns(edges)) {
            bytes += (1L + column.length) * Integer.BYTES;
        }
        return Math.toIntExact(bytes);
    }

    private static long checksum(ByteBuffer content) {
        var sum = new CRC32C();
        sum.update(content.duplicate());
        return sum.getValue();
    }
}
