package org.maillage.base.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Inflates every part of an archive once, weighs and checks it.
///
/// Sizes are measured, not believed: what an archive announces about itself is the sender's word.
final class ArchiveScales {

    static final int MAX_PARTS = 3_000;
    private static final int MAX_RATIO = 200; // real sheets stay under 60; deflate tops at 1 032
    private static final long RATIO_MATTERS_FROM_BYTES = 4L << 20; // small parts of zeros harm nobody
    private static final int PROLOGUE_BYTES = 8 * 1024;

    private final ZipFile zip;
    private final ByteBudget budget;
    private final byte[] buffer = new byte[64 * 1024];

    ArchiveScales(ZipFile zip, ByteBudget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    void weigh() throws IOException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > MAX_PARTS) {
            throw Refusal.tooLargeOnceOpened();
        }
        for (ZipArchiveEntry part : parts) {
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw Refusal.encrypted();
            }
            weigh(part);
        }
    }

    private void weigh(ZipArchiveEntry part) throws IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.readNBytes(buffer, 0, buffer.length);
                    read > 0;
                    read = in.readNBytes(buffer, 0, buffer.length)) {
                if (size == 0) {
                    refuseDoctype(part.getName(), Math.min(read, PROLOGUE_BYTES));
                }
                crc.update(buffer, 0, read);
                size += read;
                budget.spend(read);
                refuseDense(part, size);
            }
        }
        if (crc.getValue() != part.getCrc()) {
            throw Refusal.damaged();
        }
    }

    private static void refuseDense(ZipArchiveEntry part, long size) {
        if (size > RATIO_MATTERS_FROM_BYTES && size / MAX_RATIO > part.getCompressedSize()) {
            throw Refusal.tooLargeOnceOpened();
        }
    }

    /// A cheap look at every XML part, also those never parsed; the parser refuses again, whatever the encoding.
    private void refuseDoctype(String name, int length) {
        String lower = name.toLowerCase(Locale.ROOT);
        if ((lower.endsWith(".xml") || lower.endsWith(".rels"))
                && new String(buffer, 0, length, ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
            throw Refusal.externalEntities(name);
        }
    }
}
