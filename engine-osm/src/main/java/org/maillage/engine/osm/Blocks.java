package org.maillage.engine.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openstreetmap.osmosis.osmbinary.Fileformat.Blob;
import org.openstreetmap.osmosis.osmbinary.Fileformat.BlobHeader;

/// The blocks that a `.osm.pbf` is made of. Its reader leaves out a block of a kind that it does not know, takes a file
/// that ends within a length for one that ends there, and reserves as much memory as a block says it needs.
///
/// What is in a block bears a checksum that the reader looks at. That a block is missing altogether cannot be seen: an
/// extract does not say how many it has.
final class Blocks {

    // Of the format, see wiki.openstreetmap.org/wiki/PBF_Format.
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final String FIRST = "OSMHeader";
    private static final String OTHERS = "OSMData";

    private Blocks() {}

    /// Looks at the blocks of an extract; one that is no `.osm.pbf` has none.
    ///
    /// @throws DamagedBlock when one is cut, unknown or too large
    /// @throws IOException when the file cannot be read
    static void check(Path extract) throws DamagedBlock, IOException {
        try (var file = new DataInputStream(new BufferedInputStream(Files.newInputStream(extract)))) {
            if (!isBinary(file)) {
                return;
            }
            for (int block = 1; hasMore(file); block++) {
                check(file, block);
            }
        }
    }

    /// As its reader tells it: four bytes of a length, then the first field, of nine letters.
    private static boolean isBinary(DataInputStream file) throws IOException {
        file.mark(6);
        byte[] start = file.readNBytes(6);
        file.reset();
        return start.length == 6
                && start[0] == 0
                && start[1] == 0
                && start[2] == 0
                && start[4] == 10
                && start[5] == FIRST.length();
    }

    private static boolean hasMore(DataInputStream file) throws IOException {
        file.mark(1);
        boolean more = file.read() >= 0;
        file.reset();
        return more;
    }

    private static void check(DataInputStream file, int block) throws DamagedBlock, IOException {
        try {
            int length = file.readInt();
            if (length < 0 || length > LONGEST_HEADER) {
                throw new DamagedBlock(block, "has a header of " + length + " bytes, more than " + LONGEST_HEADER);
            }
            var header = BlobHeader.parseFrom(whole(file, length));
            if (!header.getType().equals(block == 1 ? FIRST : OTHERS)) {
                throw new DamagedBlock(block, "is of a kind \"" + header.getType() + "\"");
            }
            checkSize(block, header.getDatasize());
            checkSize(block, Blob.parseFrom(whole(file, header.getDatasize())).getRawSize());
        } catch (EOFException cut) {
            throw new DamagedBlock(block, "is cut");
        } catch (InvalidProtocolBufferException unreadable) {
            throw new DamagedBlock(block, "is none: " + unreadable.getMessage());
        }
    }

    private static byte[] whole(DataInputStream file, int length) throws IOException {
        byte[] bytes = file.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static void checkSize(int block, int bytes) throws DamagedBlock {
        if (bytes < 0 || bytes > LARGEST) {
            throw new DamagedBlock(block, "is of " + bytes + " bytes, more than " + LARGEST);
        }
    }

    /// What is wrong with which block, the first being 1.
    static final class DamagedBlock extends Exception {

        DamagedBlock(int block, String fault) {
            super("Block " + block + " " + fault);
        }
    }
}
