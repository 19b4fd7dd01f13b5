package org.maillage.convention.snapshots;

import org.maillage.convention.contents.ContentDocuments;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsFormat;
import org.springframework.stereotype.Component;

/// What a frozen state holds, for what takes the whole convention along.
@Component
class FrozenDocuments implements ContentDocuments {

    private final ContentsFormat format;

    FrozenDocuments(ContentsFormat format) {
        this.format = format;
    }

    @Override
    public String table() {
        return "convention.snapshot";
    }

    @Override
    public Contents read(byte[] attachment) {
        return format.read(Compression.expand(attachment));
    }

    @Override
    public byte[] write(Contents contents) {
        return Compression.compress(format.write(contents));
    }
}
