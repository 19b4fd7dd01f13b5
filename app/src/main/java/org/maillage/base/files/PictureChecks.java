package org.maillage.base.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Pictures that end where they say: what follows one would be carried along unseen. A JPEG does not say: phones write
/// more after it.
final class PictureChecks {

    private static final Pattern END_OF_JPEG = Pattern.compile("\u00ff\u00d9");
    private static final int PNG_SIGNATURE = 8;
    private static final int CRC = 4;
    private static final int IEND = 0x49454E44;
    private static final int GIF_HEADER = 6;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int TRAILER = 0x3B;

    private PictureChecks() {}

    static void png(Path content) throws IOException {
        try (var in = open(content)) {
            in.skipNBytes(PNG_SIGNATURE);
            for (int type = 0; type != IEND; ) {
                int length = in.readInt();
                type = in.readInt();
                in.skipNBytes(Integer.toUnsignedLong(length) + CRC);
            }
            requireEnd(in, FileFamily.PNG);
        } catch (EOFException cut) {
            throw FileRefusal.damaged(FileFamily.PNG);
        }
    }

    static void gif(Path content) throws IOException {
        try (var in = open(content)) {
            in.skipNBytes(GIF_HEADER + 4);
            skipColours(in, in.readUnsignedByte(), 2);
            for (int block = in.readUnsignedByte(); block != TRAILER; block = in.readUnsignedByte()) {
                skipBlock(in, block);
            }
            requireEnd(in, FileFamily.GIF);
        } catch (EOFException cut) {
            throw FileRefusal.damaged(FileFamily.GIF);
        }
    }

    private static void skipBlock(DataInputStream in, int block) throws IOException {
        switch (block) {
            case EXTENSION -> in.skipNBytes(1);
            case PICTURE -> {
                in.skipNBytes(8);
                skipColours(in, in.readUnsignedByte(), 1);
            }
            default -> throw FileRefusal.damaged(FileFamily.GIF);
        }
        for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
            in.skipNBytes(length);
        }
    }

    private static void skipColours(DataInputStream in, int flags, int after) throws IOException {
        int colours = (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
        in.skipNBytes(colours + (long) after);
    }

    static void webp(Path content) throws IOException {
        try (var in = open(content)) {
            in.skipNBytes(4);
            long told = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())) + 8;
            long there = Files.size(content);
            if (told > there) {
                throw FileRefusal.damaged(FileFamily.WEBP);
            }
            if (there - told > 1) {
                throw FileRefusal.twoInOne(FileFamily.WEBP);
            }
        }
    }

    static void jpeg(Path content) throws IOException {
        try (var in = open(content)) {
            if (in.readUnsignedShort() != 0xFFD8 || in.readUnsignedByte() != 0xFF) {
                throw FileRefusal.damaged(FileFamily.JPEG);
            }
        }
        if (Windows.find(content, END_OF_JPEG, UnaryOperator.identity()).isEmpty()) {
            throw FileRefusal.damaged(FileFamily.JPEG);
        }
    }

    private static void requireEnd(DataInputStream in, FileFamily family) throws IOException {
        if (in.read() >= 0) {
            throw FileRefusal.twoInOne(family);
        }
    }

    private static DataInputStream open(Path content) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(content), 64 * 1024));
    }
}
